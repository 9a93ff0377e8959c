import { useTranslation } from 'react-i18next';
import type { RoleView } from '../../role.contract.ts';
import { isHeld, type RoleChanges } from './role-changes.ts';

interface MatrixRowProps {
  permission: { code: string; text: string };
  row: number;
  roles: readonly RoleView[];
  changes: RoleChanges;
  /** Column that the keyboard stands on, when it stands in this row. */
  at: number | undefined;
  /** Whether the one who looks holds it: nobody gives what they do not have. */
  isMine: boolean;
  onToggle: (role: RoleView, code: string) => void;
}

export function MatrixRow({ permission, row, roles, changes, at, isMine, onToggle }: MatrixRowProps) {
  const id = `permission-${permission.code}`;
  return (
    <tr>
      <th scope="row" id={id} title={permission.code}>
        {permission.text}
      </th>
      {roles.map((role, column) => (
        <MatrixCell
          key={role.id}
          labelledBy={`${id} role-${role.id}`}
          place={`${row}-${column}`}
          isHeld={isHeld(role, permission.code, changes)}
          isChanged={changes[role.id]?.[permission.code] !== undefined}
          isFixed={!role.abilities.includes('change')}
          isBeyond={!isMine && role.side === 'staff' && !role.permissions.includes(permission.code)}
          isAt={at === column}
          onToggle={() => onToggle(role, permission.code)}
        />
      ))}
      <td aria-hidden="true" />
    </tr>
  );
}

interface MatrixCellProps {
  labelledBy: string;
  place: string;
  isHeld: boolean;
  isChanged: boolean;
  isFixed: boolean;
  isBeyond: boolean;
  isAt: boolean;
  onToggle: () => void;
}

/** The box can be stood on also where it cannot be changed, so that its words can be heard. */
function MatrixCell({ labelledBy, place, isHeld, isChanged, isFixed, isBeyond, isAt, onToggle }: MatrixCellProps) {
  const { t } = useTranslation('identity');
  const isShut = isFixed || isBeyond;
  return (
    <td className="yt-matrix-cell" data-changed={isChanged || undefined}>
      <label title={!isFixed && isBeyond ? t('roles.beyondYou') : undefined}>
        <input
          type="checkbox"
          data-place={place}
          aria-labelledby={labelledBy}
          aria-disabled={isShut}
          checked={isHeld}
          tabIndex={isAt ? 0 : -1}
          onChange={() => (isShut ? undefined : onToggle())}
        />
      </label>
    </td>
  );
}
