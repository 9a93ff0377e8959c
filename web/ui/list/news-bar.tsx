import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useHotkeys } from '../use-hotkeys.ts';
import './news-bar.css';

interface NewsBarProps {
  /** Rows that came, and rows that left. */
  come: number;
  gone: number;
  onTake: () => void;
}

/** Says what a list has that is not shown yet; nothing moves until one asks for it. */
export function NewsBar({ come, gone, onTake }: NewsBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isThere = come + gone > 0;
  useHotkeys({ '.': onTake }, { isOn: isThere });
  const said = [
    ...(come > 0 ? [t('shell:news.come', { count: format.number(come) })] : []),
    ...(gone > 0 ? [t('shell:news.gone', { count: format.number(gone) })] : []),
  ];
  return (
    <div className="yt-news" role="status" data-shown={isThere || undefined}>
      {isThere && (
        <Button size="small" type="primary" icon={<ReloadOutlined />} onClick={onTake} title={t('shell:news.hint')}>
          {said.join(t('shell:news.and'))}
        </Button>
      )}
    </div>
  );
}
