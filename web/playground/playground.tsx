import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { locales } from '../../kernel/locale.ts';
import { themes } from '../../modules/identity/session.contract.ts';
import { speak } from '../i18n/i18n.ts';
import { currentLocale } from '../i18n/locale.ts';
import { Go } from '../ui/go.tsx';
import { Page } from '../ui/page.tsx';
import { one, useUrlState } from '../ui/url-state.ts';
import { chooseTheme, useTheme } from '../ui/theme/theme.ts';
import type { ThemeChoice } from '../ui/theme/theme.ts';
import { ActPart } from './parts/act-part.tsx';
import { ChartPart } from './parts/chart-part.tsx';
import { ClockPart } from './parts/clock-part.tsx';
import { FormPart } from './parts/form-part.tsx';
import { ListPart } from './parts/list-part.tsx';
import { StatePart } from './parts/state-part.tsx';
import { TablePart } from './parts/table-part.tsx';
import { TimelinePart } from './parts/timeline-part.tsx';
import { WordPart } from './parts/word-part.tsx';
import './playground.css';

const parts = {
  words: WordPart,
  acts: ActPart,
  clocks: ClockPart,
  timeline: TimelinePart,
  table: TablePart,
  list: ListPart,
  form: FormPart,
  states: StatePart,
  chart: ChartPart,
};
type PartName = keyof typeof parts;
const names = Object.keys(parts).filter(isPart);

/** Every part of the kit in every state, in both themes and languages. */
export function Playground() {
  const { values } = useUrlState();
  const asked = one(values['part']) ?? '';
  const name = isPart(asked) ? asked : 'words';
  const Part = parts[name];
  return (
    <div className="yt-playground">
      <Page title="Playground" actions={<Looks />}>
        <nav className="yt-playground-parts">
          {names.map((part) => (
            <Go key={part} to={`/playground?part=${part}`} aria-current={part === name}>
              {part}
            </Go>
          ))}
        </nav>
        <Part />
      </Page>
    </div>
  );
}

function Looks() {
  useTranslation();
  const { choice } = useTheme();
  return (
    <>
      <Segmented<ThemeChoice> options={[...themes]} value={choice} onChange={chooseTheme} />
      <Segmented options={[...locales]} value={currentLocale()} onChange={(locale) => void speak(locale)} />
    </>
  );
}

function isPart(name: string): name is PartName {
  return name in parts;
}
