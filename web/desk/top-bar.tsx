import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../offered.ts';
import { useGo } from '../ui/go.tsx';
import { holdLetters } from '../ui/hold-letters.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { useHotkeys } from '../ui/use-hotkeys.ts';
import { keyName } from '../ui/words/key-name.ts';
import { MeMenu } from './me-menu.tsx';
import { TopParts } from './top-parts.tsx';

const Palette = lazyPart(() => import('./search/palette.tsx').then((file) => file.Palette));
const KeysSheet = lazyPart(() => import('./keys-sheet.tsx').then((file) => file.KeysSheet));

export function TopBar() {
  const { t } = useTranslation();
  const [isSearching, search] = useState(false);
  const [areKeysShown, showKeys] = useState(false);
  const startSearch = () => {
    holdLetters();
    search(true);
  };
  useHotkeys({ '/': startSearch, 'Ctrl+k': startSearch, '?': () => showKeys(true) });
  return (
    <header className="yt-top">
      <button type="button" className="yt-top-search" onClick={startSearch}>
        <SearchOutlined />
        <span className="yt-cut">{t('shell:search.hint')}</span>
        <kbd>/</kbd>
      </button>
      <TopParts />
      <PrimaryCommand />
      <MeMenu />
      {areKeysShown && (
        <Suspense>
          <KeysSheet onClose={() => showKeys(false)} />
        </Suspense>
      )}
      {isSearching && (
        <Suspense>
          <Palette onClose={() => search(false)} />
        </Suspense>
      )}
    </header>
  );
}

function PrimaryCommand() {
  const { t } = useTranslation();
  const go = useGo();
  const { commands } = useOffered();
  const primary = usePermitted()(commands).find(({ isPrimary }) => isPrimary);
  if (!primary) return null;
  return (
    <Button type="primary" icon={primary.icon} onClick={() => go(primary.path)} aria-keyshortcuts={primary.shortcut}>
      {t(primary.textKey)}
      {primary.shortcut && <span className="yt-button-key">{keyName(primary.shortcut)}</span>}
    </Button>
  );
}
