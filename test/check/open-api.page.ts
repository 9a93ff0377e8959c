import type { CallerRole } from '../../platform/database/caller.ts';

/** `docs/generated/openapi.json`: what `/api/openapi.json` answers, from a server that neither listens nor has a database. */
export async function openApiPage(): Promise<string> {
  const [{ makeApp }, { makeParts }, { systemClock }, { openLog }] = await Promise.all([
    import('../../server/app.ts'),
    import('../../server/make-parts.ts'),
    import('../../platform/clock/clock.ts'),
    import('../../platform/telemetry/log.ts'),
  ]);
  const parts = await makeParts({
    urlFor: (role: CallerRole) => `postgres://${role}@localhost/nowhere`,
    key: Buffer.alloc(32),
    clock: systemClock,
    log: openLog('silent'),
    blobFolder: 'nowhere',
    pipeline: false,
    prepares: false,
    settings: {},
  });
  const app = await makeApp(parts);
  await app.ready();
  const document = app.swagger();
  await app.close();
  await parts.close();
  return lineByLine(document);
}

/** One line an operation: of all layouts the one in which a difference is read at once. */
function lineByLine({ paths = {}, ...rest }: { paths?: object }): string {
  const lines = Object.entries(paths).map(([path, operations]: [string, object]) => {
    const inner = Object.entries(operations).map(([method, operation]) => `    ${named(method, operation)}`);
    return `  ${JSON.stringify(path)}: {\n${inner.join(',\n')}\n  }`;
  });
  const members = Object.entries(rest).map(([name, value]) => named(name, value));
  return `{\n${members.join(',\n')},\n"paths": {\n${lines.join(',\n')}\n}\n}\n`;
}

function named(name: string, value: unknown): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}
