import { route, type Route } from '../../../../platform/module/register.ts';
import * as versions from '../../document-version.contract.ts';
import * as contract from '../../document.contract.ts';
import { readVersion, sendPastedText } from '../versions/read-version.ts';
import { readWords } from '../versions/read-words.ts';
import { recordVersion } from '../versions/record-version.ts';
import { changeDocument } from './change-document.ts';
import { listDocuments } from './list-documents.ts';
import { readDocument } from './read-document.ts';
import { recordDocument } from './record-document.ts';
import { reinstateDocument } from './reinstate-document.ts';
import { retireDocument } from './retire-document.ts';

const reads = 'document.read';
const changes = 'document.change';

export const documentRoutes: readonly Route[] = [
  route({ endpoint: contract.listDocuments, access: reads, run: listDocuments }),
  route({ endpoint: contract.readDocument, access: reads, run: readDocument }),
  route({
    endpoint: contract.recordDocument,
    access: changes,
    before: (steps, { version }) => readWords(steps, version),
    run: recordDocument,
  }),
  route({ endpoint: contract.changeDocument, access: changes, needsRevision: true, run: changeDocument }),
  route({ endpoint: contract.retireDocument, access: changes, needsRevision: true, run: retireDocument }),
  route({ endpoint: contract.reinstateDocument, access: changes, needsRevision: true, run: reinstateDocument }),
  route({
    endpoint: versions.recordDocumentVersion,
    access: changes,
    before: readWords,
    run: recordVersion,
  }),
  route({ endpoint: versions.readDocumentVersion, access: reads, run: readVersion }),
  route({ endpoint: versions.readPastedText, access: reads, run: sendPastedText }),
];
