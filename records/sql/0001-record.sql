-- The append-only record: events in one global order, chained by hash, and the log of who read what.
-- The tables that an append writes have no CHECK constraints: only append_events writes to them, the chain would betray
-- anything else, and each constraint costs several microseconds in each statement.

CREATE TABLE openpact.streams (
  stream  text PRIMARY KEY,
  version integer NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE openpact.streams IS 'One row per stream (a person''s file, a solidarity year): how many events it has.';
COMMENT ON COLUMN openpact.streams.stream IS 'Name of the stream, kind first: person/0001, year/2026.';
COMMENT ON COLUMN openpact.streams.version IS 'Number of events in the stream, which is the version of its last event.';

CREATE TABLE openpact.events (
  position    bigint PRIMARY KEY,
  stream      text NOT NULL,
  version     integer NOT NULL,
  type        text NOT NULL,
  payload     jsonb NOT NULL,
  meta        jsonb NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  content     bytea NOT NULL,
  prev        bytea NOT NULL,
  hash        bytea NOT NULL,
  UNIQUE (stream, version)
);
COMMENT ON TABLE openpact.events IS 'The record. Rows are only ever added; a correction is a new event with a reason.';
COMMENT ON COLUMN openpact.events.position IS 'Place in the one order of all events: 1, 2, 3 without gaps, in the order of commit.';
COMMENT ON COLUMN openpact.events.stream IS 'The stream the event belongs to.';
COMMENT ON COLUMN openpact.events.version IS 'Place within its stream: 1, 2, 3 without gaps.';
COMMENT ON COLUMN openpact.events.type IS 'What happened, in the past tense.';
COMMENT ON COLUMN openpact.events.payload IS 'The particulars, checked against the type before they are sent.';
COMMENT ON COLUMN openpact.events.meta IS 'Who acted (actor) and on which legal ground (ground).';
COMMENT ON COLUMN openpact.events.occurred_on IS 'The calendar day on which it happened in the world.';
COMMENT ON COLUMN openpact.events.recorded_at IS 'When it was entered, as told by the caller, to the millisecond.';
COMMENT ON COLUMN openpact.events.content IS 'SHA-256 of the canonical JSON of stream, version, type, payload, meta and both times.';
COMMENT ON COLUMN openpact.events.prev IS 'Hash of the event before; 32 zero bytes before the first.';
COMMENT ON COLUMN openpact.events.hash IS 'SHA-256 of prev, the position as 8 bytes big-endian, and content.';

CREATE TABLE openpact.head (
  one      boolean PRIMARY KEY DEFAULT true,
  position bigint NOT NULL,
  hash     bytea NOT NULL
) WITH (fillfactor = 10);
COMMENT ON TABLE openpact.head IS 'The end of the chain, in its one row. It betrays a tail cut off.';
COMMENT ON COLUMN openpact.head.one IS 'Always true: there is one head.';
COMMENT ON COLUMN openpact.head.position IS 'Position of the last event; 0 in an empty record.';
COMMENT ON COLUMN openpact.head.hash IS 'Hash of the last event; 32 zero bytes in an empty record.';
INSERT INTO openpact.head (position, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE TABLE openpact.appends (
  key      text PRIMARY KEY,
  request  bytea NOT NULL,
  stream   text NOT NULL,
  version  integer NOT NULL,
  position bigint NOT NULL,
  hash     bytea NOT NULL
);
COMMENT ON TABLE openpact.appends IS 'Answers given to appends that carried a key, so that sending one again changes nothing.';
COMMENT ON COLUMN openpact.appends.key IS 'The key chosen by the sender.';
COMMENT ON COLUMN openpact.appends.request IS 'SHA-256 of what was asked, so that a key used for something else is noticed.';
COMMENT ON COLUMN openpact.appends.stream IS 'The stream appended to.';
COMMENT ON COLUMN openpact.appends.version IS 'Version of the stream after that append.';
COMMENT ON COLUMN openpact.appends.position IS 'Position of the last event of that append.';
COMMENT ON COLUMN openpact.appends.hash IS 'Hash of the last event of that append.';

CREATE TABLE openpact.read_log (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  actor   text NOT NULL CHECK (actor <> ''),
  subject text NOT NULL CHECK (subject <> ''),
  page    text NOT NULL CHECK (page <> ''),
  at      timestamptz NOT NULL
);
CREATE INDEX read_log_subject ON openpact.read_log (subject, at);
COMMENT ON TABLE openpact.read_log IS 'Every look at personal data. Rows are only ever added.';
COMMENT ON COLUMN openpact.read_log.id IS 'Order of entry.';
COMMENT ON COLUMN openpact.read_log.actor IS 'Who looked.';
COMMENT ON COLUMN openpact.read_log.subject IS 'Whose data: the name of the stream.';
COMMENT ON COLUMN openpact.read_log.page IS 'The page, command or export through which, which says what for.';
COMMENT ON COLUMN openpact.read_log.at IS 'When, as told by the caller.';

CREATE TABLE openpact.views (
  name       text PRIMARY KEY,
  table_name text NOT NULL UNIQUE,
  columns    text[] NOT NULL,
  writer     name NOT NULL,
  revision   integer NOT NULL
);
COMMENT ON TABLE openpact.views IS 'Views that an append may write, and nothing else may it write to.';
COMMENT ON COLUMN openpact.views.name IS 'Name of the view.';
COMMENT ON COLUMN openpact.views.table_name IS 'Its table in the schema openpact.';
COMMENT ON COLUMN openpact.views.columns IS 'The columns that rows fill.';
COMMENT ON COLUMN openpact.views.writer IS 'The function that replaces the rows of some streams.';
COMMENT ON COLUMN openpact.views.revision IS 'Revision of the projection that filled the table last; a new one means a rebuild.';

CREATE FUNCTION openpact.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'openpact.% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege', HINT = 'Record a correction as a new event that gives its reason.';
END $$;
COMMENT ON FUNCTION openpact.refuse_change() IS 'Second fence behind the privileges: also stops the owner and a superuser.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON openpact.events
  FOR EACH STATEMENT EXECUTE FUNCTION openpact.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON openpact.read_log
  FOR EACH STATEMENT EXECUTE FUNCTION openpact.refuse_change();
ALTER TABLE openpact.events ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE openpact.read_log ENABLE ALWAYS TRIGGER append_only;

-- One round trip and one commit for a batch. Each append of the batch has its own answer, and a conflict of one leaves the
-- others alone. The lock makes position order and commit order the same. A batch names each stream and each key
-- once; the loop decides and chains, and what it has decided is then written by one statement per table. Plans are kept
-- generic, because planning the insert anew for each array costs more than running it.
CREATE FUNCTION openpact.append_events(batch jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, openpact, pg_temp
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  at_position bigint;
  at_hash     bytea;
  at_version  integer;
  body        bytea;
  asked       jsonb := batch -> 'appends';
  item        jsonb;
  news        jsonb;
  of_stream   text;
  with_key    text;
  known       openpact.appends;
  actual      integer;
  entry       jsonb;
  expected    integer;
  target      openpact.views;
  answers     jsonb[] := '{}';
  -- The new events, one array per column.
  positions   bigint[] := '{}';
  streams     text[] := '{}';
  versions    integer[] := '{}';
  particulars jsonb[] := '{}';
  contents    bytea[] := '{}';
  prevs       bytea[] := '{}';
  hashes      bytea[] := '{}';
  -- The appends that were taken.
  taken       text[] := '{}';
  reached     integer[] := '{}';
  viewed      jsonb[] := '{}';
BEGIN
  -- Held to the end of the transaction. Unlike a lock on the row it writes nothing, so a conflict costs no write to disk.
  PERFORM pg_advisory_xact_lock(7202615);
  SELECT h.position, h.hash INTO STRICT at_position, at_hash FROM openpact.head h;

  -- Counting loops, as a loop over a query costs several times as much each time around.
  FOR n IN 0 .. jsonb_array_length(asked) - 1 LOOP
    item := asked -> n;
    of_stream := item ->> 'stream';
    with_key := item ->> 'key';
    IF with_key IS NOT NULL THEN
      SELECT * INTO known FROM openpact.appends a WHERE a.key = with_key;
      IF known.request = decode(item ->> 'request', 'hex') THEN
        answers := answers || jsonb_build_object('ok', true, 'version', known.version, 'position', known.position,
          'hash', encode(known.hash, 'hex'), 'repeated', true);
        CONTINUE;
      ELSIF known.request IS NOT NULL THEN
        answers := answers || jsonb_build_object('ok', false, 'why', 'key-reused');
        CONTINUE;
      END IF;
    END IF;
    SELECT s.version INTO actual FROM openpact.streams s WHERE s.stream = of_stream;
    actual := coalesce(actual, 0);
    expected := (item -> 'expected')::integer;
    IF actual <> expected THEN
      answers := answers || jsonb_build_object('ok', false, 'why', 'conflict', 'actual', actual);
      CONTINUE;
    END IF;

    at_version := expected;
    news := item -> 'events';
    FOR m IN 0 .. jsonb_array_length(news) - 1 LOOP
      entry := news -> m;
      at_position := at_position + 1;
      at_version := at_version + 1;
      body := decode(entry ->> 'content', 'hex');
      prevs := prevs || at_hash;
      at_hash := sha256(at_hash || int8send(at_position) || body);
      positions := positions || at_position;
      streams := streams || of_stream;
      versions := versions || at_version;
      particulars := particulars || (entry -> 'event');
      contents := contents || body;
      hashes := hashes || at_hash;
    END LOOP;
    IF with_key IS NOT NULL THEN
      INSERT INTO openpact.appends (key, request, stream, version, position, hash)
      VALUES (with_key, decode(item ->> 'request', 'hex'), of_stream, at_version, at_position, at_hash);
    END IF;
    taken := taken || of_stream;
    reached := reached || at_version;
    IF item ? 'views' THEN
      viewed := viewed || jsonb_build_object('stream', of_stream, 'rows', item -> 'views');
    END IF;
    answers := answers || jsonb_build_object('ok', true, 'version', at_version, 'position', at_position,
      'hash', encode(at_hash, 'hex'), 'repeated', false);
  END LOOP;

  IF cardinality(taken) = 0 THEN
    RETURN to_jsonb(answers);
  END IF;
  INSERT INTO openpact.events
    (position, stream, version, type, payload, meta, occurred_on, recorded_at, content, prev, hash)
  SELECT e.position, e.stream, e.version, e.said ->> 'type', e.said -> 'payload', e.said -> 'meta',
    (e.said ->> 'occurredOn')::date, (e.said ->> 'recordedAt')::timestamptz, e.content, e.prev, e.hash
  FROM unnest(positions, streams, versions, particulars, contents, prevs, hashes)
    AS e (position, stream, version, said, content, prev, hash);
  INSERT INTO openpact.streams (stream, version) SELECT * FROM unnest(taken, reached)
  ON CONFLICT (stream) DO UPDATE SET version = excluded.version;
  UPDATE openpact.head SET position = at_position, hash = at_hash;

  IF cardinality(viewed) > 0 THEN
    FOR target IN SELECT * FROM openpact.views v WHERE batch -> 'views' ? v.name LOOP
      -- Each view brings a function of its own, whose plans are kept.
      EXECUTE format('SELECT openpact.%I($1, $2)', target.writer) USING
        (SELECT array_agg(v ->> 'stream') FROM unnest(viewed) v WHERE v -> 'rows' ? target.name),
        (SELECT jsonb_agg(r.value) FROM unnest(viewed) v, jsonb_array_elements(v -> 'rows' -> target.name) r);
    END LOOP;
  END IF;
  RETURN to_jsonb(answers);
END $$;
COMMENT ON FUNCTION openpact.append_events(jsonb) IS
  'The only way into the record: checks versions, orders, chains, and writes the views, in the caller''s transaction.';

REVOKE ALL ON FUNCTION openpact.append_events(jsonb) FROM PUBLIC;
