import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { FilterBar } from '../../../../web/ui/list/filter-bar.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { readPermissions, roleSides, type RoleSide } from '../../role.contract.ts';
import { MatrixPart } from './matrix-part.tsx';
import { NewRoleButton } from './new-role-button.tsx';
import { isRoleChanges, type RoleChanges } from './role-changes.ts';
import { SaveBar } from './save-bar.tsx';
import './roles.css';

/** Who may do what, on one page (ORG-08): permissions by module, against the roles of either side. */
export function RolesScreen() {
  const { t } = useTranslation('identity');
  const { values, change } = useUrlState();
  const side: RoleSide = one(values['side']) === 'customer' ? 'customer' : 'staff';
  const matrix = useAnswer(readPermissions);
  const roles = matrix.data?.roles ?? [];
  // until it is saved, a change is a draft: it outlives a reload and ends with the session
  const [changes, keep] = useRemembered<RoleChanges>('draft.roles', {}, isRoleChanges);
  return (
    <Page title={t('roles.matrix')} actions={<NewRoleButton side={side} roles={roles} />} layout="table">
      <div className="yt-roles-head">
        <Tabs
          activeKey={side}
          onChange={(next) => change({ side: next === 'customer' ? next : undefined })}
          items={roleSides.map((key) => ({ key, label: t(`roles.sides.${key}`) }))}
        />
        <FilterBar filters={[{ kind: 'text', name: 'q', label: t('roles.find') }]} />
      </div>
      <Answered result={matrix} lines={12}>
        {(answer) => (
          <>
            <MatrixPart
              matrix={answer}
              side={side}
              searched={one(values['q']) ?? ''}
              changes={changes}
              onChange={keep}
            />
            <SaveBar roles={roles} changes={changes} onChange={keep} />
          </>
        )}
      </Answered>
    </Page>
  );
}
