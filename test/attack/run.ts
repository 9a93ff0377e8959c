/** `npm run attack [-- --seed N] [--only family] [--quick] [--write]`. */
import { runProof } from '../proof/run-proof.ts';
import { attack } from './attack.ts';

process.exitCode = await runProof(attack, process.argv.slice(2));
