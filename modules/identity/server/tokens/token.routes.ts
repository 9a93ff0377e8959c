import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../token.contract.ts';
import { endToken } from './end-token.ts';
import { listTokens } from './list-tokens.ts';
import { makeToken } from './make-token.ts';

const own = 'token.own';

export const tokenRoutes = [
  route({ endpoint: contract.listTokens, access: own, run: listTokens }),
  route({ endpoint: contract.makeToken, access: own, answersSecret: true, run: makeToken }),
  route({ endpoint: contract.endToken, access: own, run: endToken }),
];
