import { proveInCheck } from '../proof/prove-in-check.ts';
import { faults } from './faults.ts';

proveInCheck(faults);
