import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../canned-text.contract.ts';
import { changeCannedText } from './change-canned-text.ts';
import { listCannedTexts } from './list-canned-texts.ts';
import { readFilledText } from './read-filled-text.ts';
import { recordCannedText } from './record-canned-text.ts';
import { reinstateCannedText, retireCannedText } from './retire-canned-text.ts';

/** Whoever replies writes texts of their own; what is everybody's asks for more (canned-text.policy). */
const write = 'canned_text.write';

export const cannedTextRoutes: readonly Route[] = [
  route({ endpoint: contract.listCannedTexts, access: write, run: listCannedTexts }),
  route({ endpoint: contract.recordCannedText, access: write, run: recordCannedText }),
  route({ endpoint: contract.changeCannedText, access: write, run: changeCannedText, needsRevision: true }),
  route({ endpoint: contract.retireCannedText, access: write, run: retireCannedText }),
  route({ endpoint: contract.reinstateCannedText, access: write, run: reinstateCannedText }),
  route({ endpoint: contract.readFilledText, access: write, run: readFilledText }),
];
