import type { Question } from './ask-beside.ts';
import type { Questioned } from './reading.ts';

/** Over everything that the provider has. */
export function reportQuestions({ tenantId }: Questioned): Question[] {
  const count = '/reports/tickets?measure=count&by=';
  return [
    {
      what: 'report: category and month, everything',
      paths: [`${count}category,month`],
      plainly: `select category_id, date_trunc('month', recorded_at), count(*) from ticket where tenant_id = $1 group by 1, 2`,
      values: [[tenantId]],
    },
    {
      what: 'report: customers, everything',
      paths: [`${count}customer`],
      plainly: 'select customer_id, count(*) from ticket where tenant_id = $1 group by 1',
      values: [[tenantId]],
    },
  ];
}
