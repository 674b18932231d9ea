/** Classes of UTF-16 code units, as the language reads them. */

const SPACE = 1;
const DIGIT = 2;
const LETTER = 4;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code === 32 || (code >= 9 && code <= 13)) ASCII[code] = SPACE;
  else if (code >= 48 && code <= 57) ASCII[code] = DIGIT;
  else if (/[A-Za-z_]/.test(String.fromCharCode(code))) ASCII[code] = LETTER;
}

const UNICODE_LETTER = /\p{L}/u;

/** False for NaN, the code beyond the end of a text, as are the others. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An underscore is one too. */
export function isLetter(code: number): boolean {
  if (code < 128) return ASCII[code] === LETTER;
  return code > 127 && UNICODE_LETTER.test(String.fromCharCode(code));
}

export function isWordPart(code: number): boolean {
  return code < 128 ? (ASCII[code] as number) > SPACE : isLetter(code);
}

/** Blanks, line ends, and the no-break and thin spaces that documents have between numbers and units. */
export function isSpace(code: number): boolean {
  if (code < 128) return ASCII[code] === SPACE;
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff;
}
