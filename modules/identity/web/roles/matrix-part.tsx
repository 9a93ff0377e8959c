import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import type { readPermissions, RoleSide } from '../../role.contract.ts';
import { usePermissionGroups } from './permission-groups.ts';
import { withToggled, type RoleChanges } from './role-changes.ts';
import { RoleMatrix } from './role-matrix.tsx';

interface MatrixPartProps {
  matrix: AnswerOf<typeof readPermissions>;
  side: RoleSide;
  searched: string;
  changes: RoleChanges;
  onChange: (changes: RoleChanges) => void;
}

/** The side's permissions, narrowed to what is searched for. */
export function MatrixPart({ matrix, side, searched, changes, onChange }: MatrixPartProps) {
  const { t } = useTranslation('identity');
  const groups = usePermissionGroups(
    matrix.permissions.filter(({ sides }) => sides.includes(side)),
    searched,
  );
  if (groups.length === 0) return <EmptyState title={t('roles.nothingFound')} text={t('roles.nothingFoundText')} />;
  return (
    <RoleMatrix
      label={t(`roles.sides.${side}`)}
      groups={groups}
      roles={matrix.roles.filter((role) => role.side === side)}
      changes={changes}
      onToggle={(role, code) => onChange(withToggled(changes, role, code))}
    />
  );
}
