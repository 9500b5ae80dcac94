import { zipOf } from './documents.contract.ts';

/** A cell that is more than its value. */
interface SpecialCell {
  readonly xml: (place: string) => string;
}

/** Cells that are more than their values. */
export const cell = {
  /** By Excel's count of days. */
  date: (days: number): SpecialCell => ({ xml: (place) => `<c r="${place}" s="1"><v>${days}</v></c>` }),
  formula: (formula: string, result: string | number): SpecialCell => ({ xml: (place) => `<c r="${place}"${typeof result === 'string' ? ' t="str"' : ''}><f>${escape(formula)}</f><v>${escape(String(result))}</v></c>` }),
  error: (text: string): SpecialCell => ({ xml: (place) => `<c r="${place}" t="e"><v>${text}</v></c>` }),
};

/** A sheet as a test states it; what is null is left out. */
export interface SheetFixture {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null | SpecialCell)[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An Excel file of these sheets. */
export function workbookOf(sheets: readonly SheetFixture[]): Promise<Blob> {
  const places = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${places.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><sheets>${places.map(({ sheet, number }) => `<sheet name="${sheet.name}" sheetId="${number}"${sheet.hidden === true ? ' state="hidden"' : ''} r:id="s${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${places.map(({ number }) => `<Relationship Id="s${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="st" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(places.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)])),
  });
}

/** What Excel writes for a file with a password, as far as a reader sees without it: an old container with these streams. */
export async function encryptedWorkbook(): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [['a'], [1]] }], encryption: { password: 'secret', spinCount: 10 } });
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

function sheetXml({ rows, merges = [] }: SheetFixture): string {
  const lines = rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => cellXml(value, `${String.fromCharCode(65 + column)}${index + 1}`)).join('')}</row>`);
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return `<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(value: SheetFixture['rows'][number][number], place: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.xml(place);
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
