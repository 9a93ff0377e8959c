import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { GivenAnswer } from '../../guidance.contract.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import type { selfHelpWays } from '../../self-help.contract.ts';
import type { SelfHelpVisit } from './self-help.rules.ts';

export async function insertVisit(tx: Tx, { answers, ...visit }: SelfHelpVisit): Promise<void> {
  const row = { ...visit, answers: JSON.stringify(answers), tenantId: tx.tenantId };
  await tx.run(sqlBuilder.insertInto('selfHelpVisit').values(row));
}

export interface ListedVisit {
  id: Id;
  helpedAt: Instant;
  via: (typeof selfHelpWays)[number];
  customerId: Id;
  customer: string;
  contactId: Id | null;
  contact: string | null;
  categoryId: Id;
  category: string;
  tree: string;
  questions: TreeQuestion[];
  answers: GivenAnswer[];
}

export interface VisitFilter {
  customerId?: Id | undefined;
  categoryId?: Id | undefined;
}

/** Newest first. Served by self_help_visit_by_time and self_help_visit_by_customer. */
export function pageOfVisits(tx: Tx, { customerId, categoryId, ...page }: VisitFilter & PageInput) {
  const ofCustomer = customerId === undefined ? listed(tx) : listed(tx).where('visit.customerId', '=', customerId);
  const meant = categoryId === undefined ? ofCustomer : ofCustomer.where('visit.categoryId', '=', categoryId);
  const keyset = {
    list: 'self-help visits',
    column: 'visit.helpedAt',
    field: 'helpedAt',
    idColumn: 'visit.id',
  } as const;
  const found: Promise<Page<ListedVisit>> = keysetPage(tx, meant, { ...keyset, direction: 'desc', ...page });
  return found;
}

function listed(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('selfHelpVisit as visit')
      .innerJoin('questionTreeVersion as version', (on) =>
        on.onRef('version.tenantId', '=', 'visit.tenantId').onRef('version.id', '=', 'visit.versionId'),
      )
      .innerJoin('questionTree as tree', (on) =>
        on.onRef('tree.tenantId', '=', 'version.tenantId').onRef('tree.id', '=', 'version.treeId'),
      )
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'visit.tenantId').onRef('customer.id', '=', 'visit.customerId'),
      )
      .innerJoin('category', (on) =>
        on.onRef('category.tenantId', '=', 'visit.tenantId').onRef('category.id', '=', 'visit.categoryId'),
      )
      .select(['visit.id', 'visit.helpedAt', 'visit.via', 'visit.customerId', 'visit.contactId', 'visit.categoryId'])
      .select(['customer.name as customer', 'category.path as category'])
      .select(
        sql<string | null>`(select name from contact
          where contact.tenant_id = visit.tenant_id and contact.id = visit.contact_id)`.as('contact'),
      )
      .select(['tree.name as tree', 'version.questions', 'visit.answers'])
      .where('visit.tenantId', '=', tx.tenantId)
      // written by `insertVisit` and `insertTreeVersion` alone; the way is held by a constraint
      .$castTo<ListedVisit>()
  );
}
