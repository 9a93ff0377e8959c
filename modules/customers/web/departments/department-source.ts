import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listDepartments, readDepartment, readDepartmentTree } from '../../department.contract.ts';

/** Type-ahead over one customer's departments, the whole tree before anything is typed; over all, while none is chosen. */
export function departmentsOf(customerId: string | undefined): ChoiceSource {
  return {
    name: `departments of ${customerId ?? 'all'}`,
    find: async (text, signal) => {
      if (!text && customerId) {
        const { items } = await call(readDepartmentTree, { params: { customer: customerId }, query: {}, signal });
        return items.filter((node) => !node.isRetired).map(({ id, path }) => ({ value: id, label: path }));
      }
      const query = { limit: 20, ...(text && { q: text }), ...(customerId && { customerId }) };
      const { items } = await call(listDepartments, { query, signal });
      return items.map(({ id, path, customerName }) => ({
        value: id,
        label: path,
        hint: customerId ? '' : customerName,
      }));
    },
    labelOf: async (id, signal) => (await call(readDepartment, { params: { department: id }, signal })).path,
  };
}
