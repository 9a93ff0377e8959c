import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { mendedShape } from '../../kernel/mended.ts';
import { readName } from '../../kernel/names.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** What stands between the names of a path, `总部/财务部`, and so in no name. */
export const departmentSeparator = '/';

/** A part of a customer (部门), below another or at the top (ORG-04). */
const fields = {
  name: mendedShape(100, (typed) =>
    typed.normalize('NFKC').includes(departmentSeparator) ? { fault: 'department_separator' } : readName(typed),
  ),
  /** What its services are charged to (BIL-15). */
  costCentre: z.nullable(lineShape(40)),
};

const namedShape = z.object({ id: idShape, name: z.string() });

export const departmentView = z.object({
  id: idShape,
  customer: namedShape,
  parent: z.nullable(namedShape),
  name: z.string(),
  /** The names from the top: `总部/财务部`. */
  path: z.string(),
  costCentre: z.nullable(z.string()),
  isRetired: z.boolean(),
  /** Departments in use right below it. */
  childCount: z.int(),
  /** People in it who are in use, those below not counted. */
  contactCount: z.int(),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'move', 'retire', 'reinstate'])),
});
export type DepartmentView = z.output<typeof departmentView>;

/** A node of a customer's tree. */
export const departmentNode = z.object({
  id: idShape,
  parentId: z.nullable(idShape),
  name: z.string(),
  path: z.string(),
  costCentre: z.nullable(z.string()),
  isRetired: z.boolean(),
  contactCount: z.int(),
  /** With all below it. */
  contactCountBelow: z.int(),
  revision: revisionShape,
});
export type DepartmentNode = z.output<typeof departmentNode>;

export const readDepartmentTree = endpoint({
  method: 'GET',
  path: '/customers/{customer}/departments',
  summary: "A customer's departments, each parent before its children, siblings by name.",
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(departmentNode), abilities: z.array(z.enum(['add'])) }),
});

export const departmentRow = z.object({
  id: idShape,
  customerId: idShape,
  customerName: z.string(),
  name: z.string(),
  path: z.string(),
  costCentre: z.nullable(z.string()),
  contactCount: z.int(),
  isRetired: z.boolean(),
  createdAt: instantShape,
});

export const listDepartments = endpoint({
  method: 'GET',
  path: '/departments',
  summary: 'Departments, newest first; without the retired ones unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    /** The beginning of a name, its pinyin or initials, or of a cost centre; then the closest 200, in an export too. */
    q: z.optional(lineShape(60)),
    retired: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(departmentRow),
});

export const recordDepartment = endpoint({
  method: 'POST',
  path: '/departments',
  summary: 'Enter a department of a customer, below another or at the top.',
  body: z.extend(z.partial(z.strictObject(fields)), {
    name: fields.name,
    customerId: idShape,
    parentId: z.optional(z.nullable(idShape)),
  }),
  answer: departmentView,
});

export const readDepartment = endpoint({
  method: 'GET',
  path: '/departments/{department}',
  summary: 'One department.',
  answer: departmentView,
});

export const changeDepartment = endpoint({
  method: 'PATCH',
  path: '/departments/{department}',
  summary: 'Rename a department, or change its record; the paths of all below it follow.',
  body: z.partial(z.strictObject(fields)),
  answer: departmentView,
});

export const moveDepartment = endpoint({
  method: 'POST',
  path: '/departments/{department}/move',
  summary: 'Put a department, with all below it, below another, or at the top.',
  body: z.strictObject({ parentId: z.nullable(idShape) }),
  answer: departmentView,
  status: 200,
});

export const retireDepartment = endpoint({
  method: 'POST',
  path: '/departments/{department}/retirement',
  summary: 'Take a department out of use. While it has people or departments below it, say where they go.',
  body: z.strictObject({
    /** A department of the same customer, not below this one. */
    successorId: z.optional(z.nullable(idShape)),
  }),
  answer: departmentView,
  status: 200,
});

export const reinstateDepartment = endpoint({
  method: 'DELETE',
  path: '/departments/{department}/retirement',
  summary: 'Bring a retired department back into use.',
  answer: departmentView,
});
