import { decodeDocument } from './decode-document.ts';
import { DocumentFault, type DocumentLanguage } from './document.rules.ts';
import { refuseDeepJson } from './json-depth.ts';
import { readJson } from './read-json.ts';

export interface Glance {
  language: DocumentLanguage;
  /** As `AgentDocument` has it. */
  action: string;
}

const end = 4096;
const short = 64 * 1024;

/** What is asked by an unpacked document, without reading all of it: the agent waits, and others behind it. */
export function glanceAt(bytes: Uint8Array): Glance {
  const beginning = decodeDocument(bytes.subarray(0, end)).trimStart();
  if (beginning.startsWith('<')) return { language: 'xml', action: queryOf(beginning, bytes) };
  if (!beginning.startsWith('{')) throw new DocumentFault('malformed');
  const text = decodeDocument(bytes);
  if (text.length <= short) return { language: 'json', action: readJson(text).action };
  // what a scan found out about a switch with all its ports is long too
  if (text.includes('"network_device"')) return { language: 'json', action: readJson(text).action };
  refuseDeepJson(text);
  // of the rest only inventories are long, and some of those forget to say that they are
  return { language: 'json', action: 'inventory' };
}

/** `<QUERY>` stands at either end, beside the content. */
function queryOf(beginning: string, bytes: Uint8Array): string {
  if (/<!doctype|<!entity/i.test(beginning)) throw new DocumentFault('doctype');
  const rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - end))).toString('latin1');
  const [, query] = /<query>\s{0,99}(\w{1,40})\s{0,99}<\/query>/i.exec(`${beginning}${rest}`) ?? [];
  if (query === undefined) throw new DocumentFault('not_inventory');
  return query.toLowerCase();
}
