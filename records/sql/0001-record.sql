-- The append-only record: events in one global order, chained by hash, and the log of who read what.

CREATE TABLE openpact.streams (
  stream  text PRIMARY KEY CHECK (stream <> ''),
  version integer NOT NULL CHECK (version > 0)
) WITH (fillfactor = 80);
COMMENT ON TABLE openpact.streams IS 'One row per stream (a person''s file, a solidarity year): how many events it has.';
COMMENT ON COLUMN openpact.streams.stream IS 'Name of the stream, kind first: person/0001, year/2026.';
COMMENT ON COLUMN openpact.streams.version IS 'Number of events in the stream, which is the version of its last event.';

CREATE TABLE openpact.events (
  position    bigint PRIMARY KEY CHECK (position > 0),
  stream      text NOT NULL,
  version     integer NOT NULL CHECK (version > 0),
  type        text NOT NULL,
  payload     jsonb NOT NULL,
  meta        jsonb NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  content     bytea NOT NULL CHECK (octet_length(content) = 32),
  prev        bytea NOT NULL CHECK (octet_length(prev) = 32),
  hash        bytea NOT NULL CHECK (octet_length(hash) = 32),
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
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),
  position bigint NOT NULL CHECK (position >= 0),
  hash     bytea NOT NULL CHECK (octet_length(hash) = 32)
) WITH (fillfactor = 10);
COMMENT ON TABLE openpact.head IS 'The end of the chain, in its one row. Locking it orders the writers; it betrays a tail cut off.';
COMMENT ON COLUMN openpact.head.one IS 'Always true: there is one head.';
COMMENT ON COLUMN openpact.head.position IS 'Position of the last event; 0 in an empty record.';
COMMENT ON COLUMN openpact.head.hash IS 'Hash of the last event; 32 zero bytes in an empty record.';
INSERT INTO openpact.head (position, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE TABLE openpact.appends (
  key      text PRIMARY KEY CHECK (key <> ''),
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
  revision   integer NOT NULL
);
COMMENT ON TABLE openpact.views IS 'Views that an append may write, and nothing else may it write to.';
COMMENT ON COLUMN openpact.views.name IS 'Name of the view.';
COMMENT ON COLUMN openpact.views.table_name IS 'Its table in the schema openpact.';
COMMENT ON COLUMN openpact.views.columns IS 'The columns that rows fill.';
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
-- others alone. The lock on the head makes position order and commit order the same.
CREATE FUNCTION openpact.append_events(batch jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, openpact, pg_temp AS $$
DECLARE
  at_position bigint;
  at_hash     bytea;
  at_version  integer;
  before_hash bytea;
  item        jsonb;
  entry       jsonb;
  particulars jsonb;
  known       openpact.appends;
  target      openpact.views;
  answers     jsonb[] := '{}';
  taken       jsonb[] := '{}';
  body        bytea;
BEGIN
  SELECT position, hash INTO STRICT at_position, at_hash FROM openpact.head FOR UPDATE;

  FOR item IN SELECT value FROM jsonb_array_elements(batch -> 'appends') LOOP
    IF item ? 'key' THEN
      SELECT * INTO known FROM openpact.appends a WHERE a.key = item ->> 'key';
      IF FOUND THEN
        IF known.request = decode(item ->> 'request', 'hex') THEN
          answers := answers || jsonb_build_object('ok', true, 'version', known.version, 'position', known.position,
            'hash', encode(known.hash, 'hex'), 'repeated', true);
        ELSE
          answers := answers || jsonb_build_object('ok', false, 'why', 'key-reused');
        END IF;
        CONTINUE;
      END IF;
    END IF;

    SELECT version INTO at_version FROM openpact.streams s WHERE s.stream = item ->> 'stream';
    at_version := coalesce(at_version, 0);
    IF at_version <> (item -> 'expected')::integer THEN
      answers := answers || jsonb_build_object('ok', false, 'why', 'conflict', 'actual', at_version);
      CONTINUE;
    END IF;

    FOR entry IN SELECT value FROM jsonb_array_elements(item -> 'events') LOOP
      at_position := at_position + 1;
      at_version := at_version + 1;
      before_hash := at_hash;
      body := decode(entry ->> 'content', 'hex');
      at_hash := sha256(before_hash || int8send(at_position) || body);
      particulars := entry -> 'event';
      INSERT INTO openpact.events
        (position, stream, version, type, payload, meta, occurred_on, recorded_at, content, prev, hash)
      VALUES
        (at_position, item ->> 'stream', at_version, particulars ->> 'type', particulars -> 'payload',
         particulars -> 'meta', (particulars ->> 'occurredOn')::date, (particulars ->> 'recordedAt')::timestamptz,
         body, before_hash, at_hash);
    END LOOP;

    IF (item -> 'expected')::integer = 0 THEN
      INSERT INTO openpact.streams (stream, version) VALUES (item ->> 'stream', at_version);
    ELSE
      UPDATE openpact.streams s SET version = at_version WHERE s.stream = item ->> 'stream';
    END IF;
    IF item ? 'key' THEN
      INSERT INTO openpact.appends (key, request, stream, version, position, hash)
      VALUES (item ->> 'key', decode(item ->> 'request', 'hex'), item ->> 'stream', at_version, at_position, at_hash);
    END IF;
    IF item ? 'views' THEN
      taken := taken || item;
    END IF;
    answers := answers || jsonb_build_object('ok', true, 'version', at_version, 'position', at_position,
      'hash', encode(at_hash, 'hex'), 'repeated', false);
  END LOOP;

  UPDATE openpact.head SET position = at_position, hash = at_hash;

  IF cardinality(taken) > 0 THEN
    FOR target IN SELECT * FROM openpact.views v WHERE batch -> 'views' ? v.name LOOP
      PERFORM openpact.write_view(target.table_name, target.columns,
        (SELECT array_agg(DISTINCT t ->> 'stream') FROM unnest(taken) t WHERE t -> 'views' ? target.name),
        (SELECT jsonb_agg(r) FROM (
           SELECT DISTINCT ON (t ->> 'stream') t -> 'views' -> target.name AS rows
           FROM unnest(taken) WITH ORDINALITY AS u(t, n) WHERE t -> 'views' ? target.name
           ORDER BY t ->> 'stream', n DESC) latest, jsonb_array_elements(latest.rows) r));
    END LOOP;
  END IF;
  RETURN to_jsonb(answers);
END $$;
COMMENT ON FUNCTION openpact.append_events(jsonb) IS
  'The only way into the record: checks versions, orders, chains, and writes the views, in the caller''s transaction.';

-- Replaces what a view holds of some streams. Only append_events and the owner's rebuild may call it.
CREATE FUNCTION openpact.write_view(table_name text, columns text[], streams text[], rows jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, openpact, pg_temp AS $$
DECLARE
  list text := (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c);
BEGIN
  EXECUTE format('DELETE FROM openpact.%I WHERE stream = ANY ($1)', table_name) USING streams;
  IF rows IS NOT NULL THEN
    EXECUTE format('INSERT INTO openpact.%1$I (%2$s) SELECT %2$s FROM jsonb_populate_recordset(NULL::openpact.%1$I, $1)',
      table_name, list) USING rows;
  END IF;
END $$;
COMMENT ON FUNCTION openpact.write_view(text, text[], text[], jsonb) IS 'Replaces the rows that a view holds of some streams.';

REVOKE ALL ON FUNCTION openpact.append_events(jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION openpact.write_view(text, text[], text[], jsonb) FROM PUBLIC;
