/**
 * First parts of names that name nobody by themselves: orders of birth (Wayan, Made), titles (Andi, Tengku) and the names that
 * so many others begin with (Muhammad, Siti). Folded.
 */
// @ts-nocheck

const common = new Set(('abd abdul achmad ach ahmad akhmad agung anak andi ayu bagus cokorda daeng desak dewa dewi dra drs gde gede gusti habib haji hajah hj i ida ir kadek ' +
  'ketut komang lalu luh made moch mochamad mochammad moh mohamad mohammad muh muhamad muhammad ngurah ni nur nyoman putra putri putu raden rd siti sri teuku teungku tengku tgk tjokorda wayan').split(' '))

/** True for a part of a name that so many share that it names nobody by itself. */
export const isCommonPart = (part: string): boolean => common.has(part.toLowerCase())
