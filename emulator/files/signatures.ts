/** A digital signature holds for a file byte for byte, so no copy with anything added can have it. */
import { dropLeads } from './workbookPatch';
import type { Package } from './package';

const KIND = '/digital-signature/origin';

/** @returns sentences about what a copy can't keep */
export function lostIn(pack: Package): string[] {
  const isSigned = pack.relationships('').some(({ type }) => type.endsWith(KIND));
  return isSigned ? ['The file is digitally signed. A signature holds for that very file, so the copy is made without it.'] : [];
}

export function dropSignatures(pack: Package): void {
  dropLeads(pack, '', ({ type }) => type.endsWith(KIND));
}
