// @ts-nocheck
import type {ElectionType, Localized, Phase} from '../types.ts'

/** What a phase changes, in one line, and the articles behind it. */
export interface Change {
  readonly text: Localized
  /** Keys of articles; those not in force on a day are not shown. */
  readonly articles: readonly string[]
}

const ethics: Change = {
  text: {
    id: 'Bakal calon: ASN yang memihak melanggar kode etik (SKB kode etik angka 1–6, sanksi moral). Mendekati partai, menjadi tim, dan dukungan KTP sudah pelanggaran disiplin (angka 3, 9, 11).',
    en: 'Prospective candidates: ASN who take sides breach the code of ethics (SKB ethics rows 1–6, moral sanction). Approaching parties, joining a team and lending an ID card are breaches of discipline already (rows 3, 9, 11).',
  },
  articles: ['skb-2022:K2', 'skb-2022:K4', 'skb-2022:D3', 'skb-2022:D9', 'skb-2022:D11'],
}

const discipline: Change = {
  text: {
    id: 'Calon sudah ditetapkan: ASN yang memihak melanggar disiplin, bukan lagi kode etik saja (SKB disiplin angka 1, 2, 4, 6, 7, 8, 10, 12).',
    en: 'Candidates are determined: ASN who take sides breach discipline, no longer the code of ethics alone (SKB discipline rows 1, 2, 4, 6, 7, 8, 10, 12).',
  },
  articles: ['skb-2022:D2', 'skb-2022:D6', 'pp-94-2021:5n5', 'pp-94-2021:5n6'],
}

const sixMonths: Change = {
  text: {
    id: 'Kepala daerah tidak boleh mengganti pejabat tanpa izin, atau memakai kewenangan, program, dan kegiatan untuk menguntungkan atau merugikan satu pasangan calon.',
    en: 'A head of region may not replace officials without leave, nor use powers, programmes and activities for or against a pair.',
  },
  articles: ['uu-pilkada:71-2', 'uu-pilkada:71-3'],
}

/** Standing duties, which no election begins or ends. */
export const standing: Change = {
  text: {
    id: 'Kewajiban netral ASN dan etika akun instansi berlaku setiap saat, juga di luar tahapan.',
    en: 'The neutrality of ASN and the ethics of office accounts always hold, also outside any phase.',
  },
  articles: ['uu-20-2023:24-1d', 'uu-20-2023:9-2', 'uu-5-2014:9-2', 'pp-42-2004:11c', 'se-menpanrb-137-2018:1', 'permenpanrb-83-2012:etika'],
}

const pilkada: Readonly<Partial<Record<Phase, readonly Change[]>>> = {
  'enam-bulan': [sixMonths, standing],
  pencalonan: [ethics, sixMonths],
  penetapan: [discipline, {
    text: {
      id: 'Pejabat, kepala desa, dan lurah tidak boleh memihak lewat keputusan atau tindakan; kampanye sekarang di luar jadwal.',
      en: 'Officials and village heads may not take sides by decision or act; campaigning now is outside the schedule.',
    },
    articles: ['uu-pilkada:71-1', 'uu-pilkada:187-1'],
  }],
  kampanye: [discipline, {
    text: {
      id: 'Kampanye hanya oleh pasangan calon dan timnya, lewat akun yang terdaftar di KPU; fasilitas negara tidak boleh dipakai.',
      en: 'Only the pairs and their teams campaign, in accounts registered with the KPU; state facilities may not be used.',
    },
    articles: ['uu-pilkada:69h', 'uu-pilkada:71-1', 'pp-94-2021:5n4', 'pkpu-13-2024:43-pendaftaran'],
  }],
  'masa-tenang': [{
    text: {
      id: 'Tidak boleh ada kampanye; media sosial tidak boleh memuat isi yang condong ke satu pasangan calon.',
      en: 'No campaign at all; social media may not carry anything that favours or harms a pair.',
    },
    articles: ['pkpu-13-2024:47', 'uu-pilkada:187-1', 'uu-pilkada:71-1'],
  }, discipline],
  pemungutan: [{
    text: {
      id: 'Tetap tanpa kampanye; uang atau barang untuk memengaruhi pilihan dapat dipidana.',
      en: 'Still no campaign; money or goods to sway a vote are a crime.',
    },
    articles: ['uu-pilkada:187-1', 'uu-pilkada:187A-1', 'uu-pilkada:71-1'],
  }, discipline],
  rekapitulasi: [{
    text: {
      id: 'Pencoblosan selesai, kewajiban netral belum: larangan bagi kepala daerah berjalan sampai pasangan terpilih ditetapkan.',
      en: 'The vote is over, neutrality is not: the ban on heads of regions runs until the elected pair is determined.',
    },
    articles: ['uu-pilkada:71-1', 'uu-pilkada:71-3'],
  }, discipline],
}

const pemilu: Readonly<Partial<Record<Phase, readonly Change[]>>> = {
  pencalonan: [ethics],
  penetapan: [discipline, {
    text: {
      id: 'ASN dan pejabat tidak boleh mengadakan kegiatan yang memihak peserta, juga sebelum kampanye.',
      en: 'ASN and officials may not hold activities that side with a contestant, before the campaign too.',
    },
    articles: ['uu-7-2017:283-1', 'uu-7-2017:283-2'],
  }],
  kampanye: [discipline, {
    text: {
      id: 'Lembaga pemerintah dan pejabat tidak boleh menguntungkan atau merugikan peserta; kampanye hanya lewat akun yang terdaftar di KPU.',
      en: 'Government bodies and officials may not favour or harm a contestant; only accounts registered with the KPU campaign.',
    },
    articles: ['uu-7-2017:306-2', 'uu-7-2017:282', 'uu-7-2017:283-1', 'pkpu-15-2023:37-dan-38'],
  }],
  'masa-tenang': [{
    text: {
      id: 'Tidak boleh ada kampanye; media sosial tidak boleh memuat isi yang menguntungkan atau merugikan peserta, dan hasil survei tidak boleh diumumkan.',
      en: 'No campaign at all; social media may not carry anything that favours or harms a contestant, and survey results may not be announced.',
    },
    articles: ['uu-7-2017:287-5', 'pkpu-15-2023:56-4', 'uu-7-2017:449-2'],
  }, discipline],
  pemungutan: [{
    text: {
      id: 'Tetap tanpa kampanye; siapa pun yang memberi uang atau barang kepada pemilih dapat dipidana.',
      en: 'Still no campaign; anyone who gives money or goods to voters commits a crime.',
    },
    articles: ['uu-7-2017:515', 'uu-7-2017:523-3'],
  }, discipline],
  rekapitulasi: [{
    text: {
      id: 'Pencoblosan selesai, kewajiban netral belum: larangan bagi ASN dan pejabat berlaku juga sesudah kampanye.',
      en: 'The vote is over, neutrality is not: the ban on ASN and officials holds after the campaign too.',
    },
    articles: ['uu-7-2017:283-1', 'uu-7-2017:283-2'],
  }, discipline],
}

/** What each phase changes for those who post, by kind of election; the new in the phase first. */
export const changes: Readonly<Record<ElectionType, Readonly<Partial<Record<Phase, readonly Change[]>>>>> = {pilkada, pemilu}
