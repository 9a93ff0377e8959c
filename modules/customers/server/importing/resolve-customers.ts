import { readBankAccount, readTaxNumber } from '../../../../kernel/company-numbers.ts';
import { readCreditCode } from '../../../../kernel/credit-code.ts';
import { readPhone } from '../../../../kernel/phone.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../platform/module/import-noun.ts';
import { customImport } from '../../../custom-fields/index.ts';
import { unknownCustomer, type CustomerFields } from '../customers/customer.store.ts';
import { distinctTags } from '../customers/customer.rules.ts';
import { faultAt, mended, named, readCells, words, type Readers } from './cell-readers.rules.ts';
import { customersSought, type CustomerState } from './customer-file.store.ts';
import { industryCalled } from './customer-words.delivered.ts';
import type { Meant } from './file-noun.ts';
import { customersCalled, staffCalled } from './named-record.store.ts';

type Said = Omit<CustomerFields, 'status' | 'accountManagerId' | 'parentId'>;

/** The texts of the cells; whoever and whatever they name is looked up. */
export const customerReaders: Readers<Said> = {
  name: named(100),
  shortName: named(40),
  industry: (text) => {
    const value = industryCalled(text);
    return value === undefined ? { fault: 'industry' } : { value };
  },
  creditCode: mended(readCreditCode),
  taxNumber: mended(readTaxNumber),
  address: words(200),
  mailingAddress: words(200),
  phone: mended(readPhone),
  fax: mended(readPhone),
  bankName: named(100),
  bankAccountName: named(100),
  bankAccountNumber: mended(readBankAccount),
  tags: (text) => ({ value: distinctTags(text.split(/[,，、;；]/).filter((tag) => tag.trim() !== '')).slice(0, 20) }),
  note: words(4000),
};

const unknown = { ...unknownCustomer, custom: {} };

/** Whom rows mean: by credit code, else by name. A file can give a parent to a new customer only. */
export async function resolveCustomers(tx: Tx, rows: readonly ImportGiven[]): Promise<Meant<CustomerState>[]> {
  const custom = await customImport(tx, 'customer');
  const read = rows.map(({ number, values }) => ({ number, values, ...readCells(customerReaders, values) }));
  const known = await customersSought(tx, {
    creditCodes: read.flatMap(({ fields }) => fields.creditCode ?? []),
    names: read.flatMap(({ fields }) => fields.name ?? []),
  });
  const find = await referenceFinder(tx, rows);
  return read.map(({ number, values, fields, faults }) => {
    const own = known.find((one) => fields.creditCode && one.creditCode === fields.creditCode);
    const found = own ?? known.find((one) => one.name === fields.name) ?? null;
    const { values: customAfter, faults: customFaults } = custom.read(values, found?.custom ?? null);
    const references = find(values, found);
    const all = [...faults, ...references.faults, ...customFaults, ...clash(found, fields.creditCode ?? null)];
    const id = found?.id ?? tx.newId();
    const before = found ?? { ...unknown, id, customerId: id, name: fields.name ?? '' };
    const after = { ...before, ...fields, ...references.fields, custom: customAfter, id, customerId: id };
    return { number, known: found, after: all.length > 0 ? null : after, faults: all };
  });
}

/** The same name with another credit code is another company, or a mistake: nobody can tell but a person. */
function clash(found: CustomerState | null, creditCode: string | null): ImportFault[] {
  if (!found?.creditCode || creditCode === null || found.creditCode === creditCode) return [];
  return [faultAt('creditCode', 'credit_code_other', { code: found.creditCode })];
}

type References = { fields: Partial<Pick<CustomerState, 'accountManagerId' | 'parentId'>>; faults: ImportFault[] };

async function referenceFinder(tx: Tx, rows: readonly ImportGiven[]) {
  const said = (key: string) => [...new Set(rows.flatMap(({ values }) => values[key] ?? []))];
  const staff = await staffCalled(tx, said('accountManager'));
  const parents = await customersCalled(tx, said('parent'));
  return (values: ImportGiven['values'], known: CustomerState | null): References => {
    const [managerName, parentName] = [values['accountManager'] ?? null, values['parent'] ?? null];
    const managers = staff.filter(({ name }) => name === managerName);
    const isCalled = ({ name, shortName }: (typeof parents)[number]) => name === parentName || shortName === parentName;
    const parent = parentName === null ? undefined : parents.find(isCalled);
    const faults: ImportFault[] = [];
    if (managerName !== null && managers.length !== 1)
      faults.push(
        faultAt('accountManager', managers.length === 0 ? 'staff_unknown' : 'staff_several', { name: managerName }),
      );
    if (parentName !== null && !parent) faults.push(faultAt('parent', 'customer_unknown', { name: parentName }));
    // a parent of one that is there could close a circle, which one row alone cannot tell
    if (parent && known && known.parentId !== parent.id) faults.push(faultAt('parent', 'parent_moved'));
    const fields = {
      ...(managers[0] && { accountManagerId: managers[0].id }),
      ...(parent && { parentId: parent.id }),
    };
    return { fields, faults };
  };
}
