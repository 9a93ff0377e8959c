import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import type { RoleView } from '../../role.contract.ts';
import { MatrixRow } from './matrix-row.tsx';
import type { PermissionGroup } from './permission-groups.ts';
import type { RoleChanges } from './role-changes.ts';
import { RoleHead } from './role-head.tsx';
import { useCellKeys } from './use-cell-keys.ts';

interface RoleMatrixProps {
  label: string;
  groups: readonly PermissionGroup[];
  roles: readonly RoleView[];
  changes: RoleChanges;
  onToggle: (role: RoleView, code: string) => void;
}

/** Permissions down, roles across; head and first column stay in sight. One tab stop, arrow keys within. */
export function RoleMatrix({ label, groups, roles, changes, onToggle }: RoleMatrixProps) {
  const { t } = useTranslation('identity');
  const held = useSession()?.permissions ?? [];
  const table = useRef<HTMLTableElement>(null);
  const codes = groups.flatMap(({ permissions }) => permissions.map(({ code }) => code));
  const keys = useCellKeys(table, { rows: codes.length, columns: roles.length });
  return (
    <div className="yt-matrix-frame">
      <table ref={table} role="grid" aria-label={label} className="yt-matrix" {...keys.handlers}>
        <thead>
          <tr>
            <th scope="col" className="yt-matrix-corner">
              {t('roles.permission')}
            </th>
            {roles.map((role) => (
              <RoleHead key={role.id} role={role} />
            ))}
            <td aria-hidden="true" className="yt-matrix-rest" />
          </tr>
        </thead>
        {groups.map(({ module, title, permissions }) => (
          <tbody key={module}>
            <tr className="yt-matrix-group">
              <th scope="rowgroup">{title}</th>
              <td aria-hidden="true" colSpan={roles.length + 1} />
            </tr>
            {permissions.map((permission) => (
              <MatrixRow
                key={permission.code}
                permission={permission}
                row={codes.indexOf(permission.code)}
                roles={roles}
                changes={changes}
                at={keys.at.row === codes.indexOf(permission.code) ? keys.at.column : undefined}
                isMine={held.includes(permission.code)}
                onToggle={onToggle}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
