// @ts-nocheck
import {UserError} from '../errors.ts'
import type {Localized} from '../types.ts'

/** What to tell of something that could not be written. */
export function unwritable(shown: Localized, error: unknown): UserError {
  const code = (error as {code?: string}).code ?? String(error)
  const reason = why[code] ?? {id: code, en: code}
  return new UserError({id: `${shown.id} tidak dapat ditulis: ${reason.id}.`, en: `${shown.en} cannot be written: ${reason.en}.`}, {cause: error})
}

const why: Readonly<Record<string, Localized>> = {
  ENOENT: {id: 'foldernya tidak ada. Buat foldernya dahulu, atau periksa ejaannya', en: 'its folder does not exist. Make it first, or check the spelling'},
  ENOTDIR: {id: 'foldernya ternyata sebuah berkas', en: 'its folder is a file'},
  EISDIR: {id: 'nama itu sebuah folder. Sebut nama berkas di dalamnya', en: 'that is a folder. Name a file in it'},
  EACCES: {id: 'tidak ada izin menulis di sana', en: 'no permission to write there'},
  EPERM: {id: 'tidak ada izin menulis di sana', en: 'no permission to write there'},
  EROFS: {id: 'tempat itu hanya dapat dibaca', en: 'that place can only be read'},
  ENOSPC: {id: 'penyimpanan penuh', en: 'the disk is full'},
  EDQUOT: {id: 'jatah penyimpanan habis', en: 'the disk quota is used up'},
  ENAMETOOLONG: {id: 'namanya terlalu panjang', en: 'its name is too long'},
}
