import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { dayAt } from '../../kernel/period.ts';
import { recordDocumentVersion } from '../../modules/documents/document-version.contract.ts';
import { recordDocument } from '../../modules/documents/document.contract.ts';
import { toldDocuments, type ToldDocument, type ToldVersion } from '../story/documents.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

const aDay = 24 * 60 * 60;
/** Whose papers are in order. */
const withPapers = 2;

interface Filing {
  admin: Hired;
  categories: ReadonlyMap<string, string>;
  now: Instant;
}

/** Configurations, instructions and contracts of the first customers, each with the versions it has had. */
export async function fileDocuments(player: Player, customers: readonly MovedIn[], filing: Filing): Promise<void> {
  for (const told of toldDocuments.filter(({ service }) => service !== undefined)) {
    await fileDocument(
      player,
      { told, subject: { categoryId: filing.categories.get(told.service ?? '') ?? null } },
      filing,
    );
  }
  for (const customer of customers.slice(0, withPapers)) {
    for (const told of toldDocuments.filter(({ service }) => service === undefined)) {
      const assetId = customer.machines.find(({ kind }) => kind === told.about)?.id ?? null;
      await fileDocument(player, { told, subject: { customerId: customer.id, assetId } }, filing);
    }
  }
}

interface Filed {
  told: ToldDocument;
  subject: { customerId?: string; assetId?: string | null; categoryId?: string | null };
}

async function fileDocument(player: Player, { told, subject }: Filed, { admin, now }: Filing): Promise<void> {
  const { title, kind, note = null, isReleased = false, isConfidential = false, savedAs, versions } = told;
  // they bear the days of their writing, and were filed of late, one a day
  const momentOf = (place: number) => ({ caller: admin.caller, at: addSeconds(now, (place - versions.length) * aDay) });
  const bodyOf = (version: ToldVersion) => ({
    pasted: { name: savedAs, text: version.text },
    datedOn: dayAt(addSeconds(now, -version.daysAgo * aDay), 'Asia/Shanghai'),
    note: version.note ?? null,
  });
  const [first, ...later] = versions;
  if (!first) return;
  const body = { ...subject, title, kind, note, isReleased, isConfidential, version: bodyOf(first) };
  const { id } = await player.do(recordDocument, momentOf(0), { body });
  for (const [place, version] of later.entries()) {
    await player.do(recordDocumentVersion, momentOf(place + 1), { params: { document: id }, body: bodyOf(version) });
  }
}
