import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { usePermissionGroups, type PermissionGroup } from '../roles/permission-groups.ts';
import './tokens.css';
import { useOwnPermissions } from './use-own-permissions.ts';

/** What a token may do: some of what its owner may, by module. */
export function ScopesInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('identity');
  const [searched, setSearched] = useState('');
  const groups = usePermissionGroups(useOwnPermissions(), searched);
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return (
    <div id={id} role="group">
      <Input
        type="search"
        className="yt-scopes-search"
        placeholder={t('roles.find')}
        aria-label={t('roles.find')}
        value={searched}
        onChange={({ target }) => setSearched(target.value)}
        // else Enter would make the token
        onPressEnter={(event) => event.preventDefault()}
      />
      <div className="yt-scopes">
        {groups.map((group) => (
          <ScopeGroup key={group.module} group={group} chosen={chosen} onChange={(next) => onChange?.(next)} />
        ))}
      </div>
    </div>
  );
}

interface ScopeGroupProps {
  group: PermissionGroup;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function ScopeGroup({ group, chosen, onChange }: ScopeGroupProps) {
  const codes = group.permissions.map(({ code }) => code);
  const others = chosen.filter((code) => !codes.includes(code));
  const own = chosen.filter((code) => codes.includes(code));
  return (
    <div role="group" aria-label={group.title}>
      <Checkbox
        className="yt-scopes-all"
        checked={own.length === codes.length}
        indeterminate={own.length > 0 && own.length < codes.length}
        onChange={({ target }) => onChange(target.checked ? [...others, ...codes] : others)}
      >
        {group.title}
      </Checkbox>
      <Checkbox.Group
        className="yt-scopes-each"
        value={own}
        options={group.permissions.map(({ code, text }) => ({ value: code, label: text }))}
        onChange={(next) => onChange([...others, ...next])}
      />
    </div>
  );
}
