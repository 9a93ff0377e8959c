import { callerFolder } from '../platform/settings/caller-folder.ts';
import { runCommandLine } from './run-command-line.ts';

// whoever reads (`| head`) may have enough before we are done
process.stdout.on('error', () => process.exit());
process.chdir(callerFolder());
process.exitCode = await runCommandLine(process.argv.slice(2));
