import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CopyOutlined,
  DeleteOutlined,
  DownOutlined,
  UnorderedListOutlined,
  UpOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineRowProps } from './line-row.tsx';

interface LineActsProps extends LineRowProps {
  isOpen: boolean;
  onOpen: () => void;
}

export function LineActs({ at, isLast, isOpen, onOpen, onMove, onCopy, onFill, onRemove }: LineActsProps) {
  const { t } = useTranslation('sla');
  const line = at + 1;
  return (
    <>
      <Act
        text={t('line.act.open', { line })}
        icon={isOpen ? <UpOutlined /> : <DownOutlined />}
        run={onOpen}
        isExpanded={isOpen}
      />
      <Act
        text={t('line.act.moveUp', { line })}
        icon={<ArrowUpOutlined />}
        run={() => onMove(-1)}
        isDisabled={at === 0}
      />
      <Act
        text={t('line.act.moveDown', { line })}
        icon={<ArrowDownOutlined />}
        run={() => onMove(1)}
        isDisabled={isLast}
      />
      <Act text={t('line.act.fill', { line })} icon={<UnorderedListOutlined />} run={onFill} />
      <Act text={t('line.act.copy', { line })} icon={<CopyOutlined />} run={onCopy} />
      <Act text={t('line.act.remove', { line })} icon={<DeleteOutlined />} run={onRemove} />
    </>
  );
}

interface ActProps {
  text: string;
  icon: ReactNode;
  run: () => void;
  isDisabled?: boolean;
  isExpanded?: boolean;
}

function Act({ text, icon, run, isDisabled = false, isExpanded }: ActProps) {
  return (
    <Button
      type="text"
      size="small"
      icon={icon}
      title={text}
      aria-label={text}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={run}
    />
  );
}
