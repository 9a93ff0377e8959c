import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOf } from './statements-of.ts';

test('finds where statements end, and not in what they quote', () => {
  const text = "select ';'; -- a; b\ndo $$ begin; end $$;\ndo $x$ select $$;$$; $x$; /* ; */ select 1;";
  const statements = statementsOf(text);
  assert.deepEqual(
    statements.map((statement) => statement.trim()),
    ["select ';';", '-- a; b\ndo $$ begin; end $$;', 'do $x$ select $$;$$; $x$;', '/* ; */ select 1;'],
  );
  assert.equal(statements.join(''), text);
});
