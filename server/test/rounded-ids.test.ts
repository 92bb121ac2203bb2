import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../src/command/record-file';
import { useFiles } from './support/files';

const { write } = useFiles();
const fields = ['inviter', 'shop'];
const read = async (...ids: string[]) =>
  readRecordFile(await write('.csv', `inviter,shop,remark\n${ids.map((id) => `${id},a,1E+20\n`).join('')}`), {
    fields,
  });

describe('ids that a spreadsheet has rounded', () => {
  test.each([
    ['of 19 digits', ['1795324876512230000']],
    ['of 18 digits', ['179532487651223000', '179532487651224000']],
    ['of 16 digits', ['1795324876512230', '1795324876512240', '1795324876512250', '1795324876512260']],
    ['beside short ones', ['42', '1795324876512230000', '']],
  ])('are refused before the first call: %s', async (_, ids) => {
    await expect(read(...ids)).rejects.toThrow('zeros behind the 15th digit in the column inviter');
  });

  test('are refused as powers of ten', async () => {
    await expect(read('42', '1.79532E+18')).rejects.toThrow(
      /^line 3 of .* 1\.79532E\+18 .* format the column as text/,
    );
  });

  test.each([
    ['one that ends otherwise', ['1795324876512230000', '1795324876512231425']],
    ['of which one may end with zeros by chance', ['1795324876512230']],
    ['of 15 digits', ['179532487651223', '100000000000000']],
    ['that are texts', ['a1795324876512230000', '3F2E+1']],
    ['none', ['']],
  ])('are not suspected in others: %s', async (_, ids) => {
    expect(await (await read(...ids)).count()).toMatchObject({ lines: ids.length });
  });
});
