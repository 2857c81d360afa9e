interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly host?: string };
  }[];
}

/** The names that were looked up, by a log that Chromium wrote. */
export function lookups(text: string): readonly string[] {
  const { constants, events } = JSON.parse(text) as NetLog;
  const kind = constants.logEventTypes.HOST_RESOLVER_MANAGER_JOB;
  if (kind === undefined) throw new Error('The log does not tell which names were looked up.');
  return events.flatMap(({ type, params }) =>
    type === kind && params?.host !== undefined ? [params.host] : [],
  );
}
