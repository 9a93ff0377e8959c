import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';

interface UploadButtonProps {
  children: string;
  add: (files: readonly File[]) => void;
}

/** Opens the system's own choice of files. */
export function UploadButton({ children, add }: UploadButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {/* antd shows every file input within its forms, hidden or not */}
      <span hidden>
        <input
          ref={input}
          type="file"
          multiple
          onChange={({ target }) => {
            add([...(target.files ?? [])]);
            // the same file once more is a choice, too
            target.value = '';
          }}
        />
      </span>
      <Button size="small" icon={<PaperClipOutlined />} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
