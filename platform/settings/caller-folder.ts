/** The folder in which the person typed `npm run cli`, from which their relative paths start: npm itself goes to the root. */
export function callerFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const isOurs = environment['npm_lifecycle_event'] === 'cli';
  return (isOurs && environment['INIT_CWD']) || process.cwd();
}
