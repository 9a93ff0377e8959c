import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useSignOut } from '../api/use-sign-out.ts';
import { useOffered, usePermitted } from '../offered.ts';
import { useGo } from '../ui/go.tsx';
import { usePreferences } from './use-preferences.ts';

/** One's own things: theme, language, what modules offer for the one signed in, sign-out. */
export function MeMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const go = useGo();
  const signOut = useSignOut();
  const preferences = usePreferences();
  const { commands } = useOffered();
  const own = usePermitted()(commands).filter(({ isOwn }) => isOwn);
  if (!session) return null;

  const items: MenuProps['items'] = [
    { key: 'who', type: 'group', label: session.email },
    ...own.map(({ id, textKey, icon, path }) => ({ key: id, icon, label: t(textKey), onClick: () => go(path) })),
    { type: 'divider' },
    { key: 'theme', label: t('shell:theme.label'), children: preferences.themes },
    { key: 'language', label: t('shell:language.label'), children: preferences.languages },
    { type: 'divider' },
    { key: 'out', label: t('shell:session.signOut'), onClick: signOut },
  ];
  return (
    <Dropdown
      // within the header, so that all of the page stands in a landmark
      getPopupContainer={(button) => button.parentElement ?? document.body}
      menu={{ items, selectedKeys: preferences.chosen }}
      trigger={['click']}
      placement="bottomRight"
    >
      <Button type="text" aria-label={t('shell:session.me', { name: session.name })}>
        {session.name}
        <DownOutlined />
      </Button>
    </Dropdown>
  );
}
