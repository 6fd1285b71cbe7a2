import type { Adapter, AdapterPayload } from 'oidc-provider';

const MOST = 5_000;

/** Where the demonstration's identity provider keeps its codes and sessions: in memory, the oldest forgotten first. */
export function keptInMemory(): (model: string) => Adapter {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();

  return (model) => {
    const key = (id: string) => `${model}:${id}`;
    const find = async (id: string) => {
      const found = kept.get(key(id));
      return found && found.until > Date.now() ? found.payload : undefined;
    };
    const findBy = async (matches: (payload: AdapterPayload) => boolean) => {
      for (const [name, { payload, until }] of kept) {
        if (name.startsWith(`${model}:`) && until > Date.now() && matches(payload)) return payload;
      }
      return undefined;
    };
    return {
      find,
      findByUid: (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: (code) => findBy((payload) => payload.userCode === code),
      async upsert(id, payload, expiresIn) {
        kept.delete(key(id));
        kept.set(key(id), { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
        if (kept.size > MOST) for (const [oldest] of kept.entries().take(1)) kept.delete(oldest);
      },
      async consume(id) {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        kept.delete(key(id));
      },
      async revokeByGrantId(grantId) {
        for (const [name, { payload }] of kept) if (payload.grantId === grantId) kept.delete(name);
      },
    };
  };
}
