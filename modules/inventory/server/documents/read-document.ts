import { decodeDocument } from './decode-document.ts';
import { DocumentFault, type AgentDocument, type DocumentLanguage } from './document.rules.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';
import { unpackDocument } from './unpack-document.ts';

export interface ReadDocument {
  language: DocumentLanguage;
  document: AgentDocument;
}

/** Unpacks and reads whatever an agent sent; what is none of it is refused with a `DocumentFault`. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const text = decodeDocument(await unpackDocument(bytes));
  const [first] = text.trimStart();
  if (first === '<') return { language: 'xml', document: readXml(text) };
  if (first === '{') return { language: 'json', document: readJson(text) };
  throw new DocumentFault('malformed');
}
