import { TreeSelect } from 'antd';
import { clearByKey } from '../clear-by-key.ts';
import type { TreeChoice } from './field.ts';

interface TreeInputProps {
  id?: string | undefined;
  value?: string | undefined;
  onChange?: ((value: string | undefined) => void) | undefined;
  choices: readonly TreeChoice[];
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
}

/** One of a tree, such as the category tree; typing narrows it. Loaded when a form first needs it. */
export function TreeInput({ id, value, onChange, choices, placeholder, isDisabled }: TreeInputProps) {
  return (
    <TreeSelect
      id={id}
      value={value}
      onChange={(next: string | undefined) => onChange?.(next)}
      treeData={choices.map(nodeOf)}
      showSearch={{ treeNodeFilterProp: 'title' }}
      allowClear
      onKeyDown={clearByKey(() => onChange?.(undefined))}
      placeholder={placeholder}
      disabled={isDisabled}
    />
  );
}

interface TreeNode {
  value: string;
  title: string;
  children?: TreeNode[];
}

function nodeOf({ value, label, children }: TreeChoice): TreeNode {
  return children ? { value, title: label, children: children.map(nodeOf) } : { value, title: label };
}
