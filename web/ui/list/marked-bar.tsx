import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './marked-bar.css';

interface MarkedBarProps {
  /** What it is for, for who hears the page. */
  name: string;
  /** How many are meant: "已选 3 条". */
  count: string;
  onLeave: () => void;
  /** What can be done to them. */
  children: ReactNode;
}

/** In the place of a list's filters while rows are marked in it. */
export function MarkedBar({ name, count, onLeave, children }: MarkedBarProps) {
  const { t } = useTranslation();
  return (
    <div className="yt-marked-bar" role="toolbar" aria-label={name}>
      <b>{count}</b>
      {children}
      <Button type="text" size="small" className="yt-marked-bar-leave" icon={<CloseOutlined />} onClick={onLeave}>
        {t('shell:table.unmark')}
      </Button>
    </div>
  );
}
