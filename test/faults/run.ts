/** `npm run faults [-- --seed N] [--only family] [--quick] [--write]`. */
import { runProof } from '../proof/run-proof.ts';
import { faults } from './faults.ts';

process.exitCode = await runProof(faults, process.argv.slice(2));
