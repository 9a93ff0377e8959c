import { proveInCheck } from '../proof/prove-in-check.ts';
import { attack } from './attack.ts';

proveInCheck(attack);
