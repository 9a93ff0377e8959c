import { runCommand } from '../harness/command-line.ts';

/** `npm run cli` on a data folder; answers with what it wrote, and fails with what it said. */
export async function runCli(dataFolder: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(args, { YINGTAI_DATA: dataFolder });
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
