import type { Id } from '../../../../../kernel/id.ts';
import { nearestNameAmong } from '../../../../../kernel/similar-names.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import type { CellFields, SaidOfAsset } from './asset-change.rules.ts';
import { departmentsCalled, modelsCalled, supplierNames, type NamedRow } from './named-record.store.ts';
import { faultAt } from './read-asset-cells.ts';

interface Row {
  customerId: Id | null;
  values: ImportGiven['values'];
  fields: CellFields;
}

type Links = Pick<SaidOfAsset, 'departmentId' | 'modelId' | 'supplierId' | 'maintainerId'>;

export interface Named {
  /** What a row means by department, model, supplier and maintenance vendor; undefined: it says nothing of it. */
  of(row: Row): Links & { faults: ImportFault[] };
}

/** In a fixed number of statements. A model is the catalogue's when it is called exactly so; else it is words alone. */
export async function findNamed(tx: Tx, rows: readonly Row[], customerIds: readonly Id[]): Promise<Named> {
  const said = (column: string) => [...new Set(rows.flatMap(({ values }) => values[column] ?? []))];
  const departments = await departmentsCalled(tx, customerIds, said('department'));
  const models = await modelsCalled(tx, modelsSaid(rows));
  const isBought = said('supplier').length + said('maintainer').length > 0;
  const suppliers = isBought ? await supplierNames(tx) : [];
  const supplierOf = among('supplier', suppliers);
  const maintainerOf = among('maintainer', suppliers);
  return {
    of({ customerId, values, fields }) {
      const theirs = departments.filter((one) => one.customerId === customerId);
      const department = among('department', theirs)(values['department'] ?? null);
      const supplier = supplierOf(values['supplier'] ?? null);
      const maintainer = maintainerOf(values['maintainer'] ?? null);
      return {
        departmentId: customerId === null ? undefined : department.id,
        modelId: models.find(isModelOf(fields))?.id,
        supplierId: supplier.id,
        maintainerId: maintainer.id,
        faults: [...(customerId === null ? [] : department.faults), ...supplier.faults, ...maintainer.faults],
      };
    },
  };
}

interface Model {
  maker: string;
  name: string;
}

/** What they call maker and model, each once. */
function modelsSaid(rows: readonly Row[]): Model[] {
  const said = new Map<string, Model>();
  for (const { maker, model } of rows.map(({ fields }) => fields)) {
    if (maker && model) {
      const one = { maker: maker.toLowerCase(), name: model.toLowerCase() };
      said.set(`${one.maker}\n${one.name}`, one);
    }
  }
  return [...said.values()];
}

function isModelOf({ maker, model }: CellFields) {
  return (known: Model) => known.maker === maker?.toLowerCase() && known.name === model?.toLowerCase();
}

function among(column: 'department' | 'supplier' | 'maintainer', records: readonly NamedRow[]) {
  const nearest = nearestNameAmong(records.map(({ name }) => name));
  return (text: string | null): { id: Id | undefined; faults: ImportFault[] } => {
    if (text === null) return { id: undefined, faults: [] };
    const called = records.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
    const [record, second] = called;
    if (record && !second) return { id: record.id, faults: [] };
    if (second) return { id: undefined, faults: [faultAt(column, `${column}_ambiguous`, { text })] };
    const suggestion = nearest(text);
    const fault = faultAt(column, `${column}_unknown`, { text });
    return { id: undefined, faults: [suggestion === undefined ? fault : { ...fault, suggestion }] };
  };
}
