// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { ElectionType, Localized, Phase } from '../types.ts';

/** What a phase changes, in one line, and the articles behind it. */
export interface Change {
  readonly text: Localized;
  /** Keys of articles; those not in force on a day are not shown. */
  readonly articles: readonly string[];
}
const ethics: Change = stryMutAct_9fa48("170") ? {} : (stryCov_9fa48("170"), {
  text: stryMutAct_9fa48("171") ? {} : (stryCov_9fa48("171"), {
    id: stryMutAct_9fa48("172") ? "" : (stryCov_9fa48("172"), 'Bakal calon: ASN yang memihak melanggar kode etik (SKB kode etik angka 1–6, sanksi moral). Mendekati partai, menjadi tim, dan dukungan KTP sudah pelanggaran disiplin (angka 3, 9, 11).'),
    en: stryMutAct_9fa48("173") ? "" : (stryCov_9fa48("173"), 'Prospective candidates: ASN who take sides breach the code of ethics (SKB ethics rows 1–6, moral sanction). Approaching parties, joining a team and lending an ID card are breaches of discipline already (rows 3, 9, 11).')
  }),
  articles: stryMutAct_9fa48("174") ? [] : (stryCov_9fa48("174"), [stryMutAct_9fa48("175") ? "" : (stryCov_9fa48("175"), 'skb-2022:K2'), stryMutAct_9fa48("176") ? "" : (stryCov_9fa48("176"), 'skb-2022:K4'), stryMutAct_9fa48("177") ? "" : (stryCov_9fa48("177"), 'skb-2022:D3'), stryMutAct_9fa48("178") ? "" : (stryCov_9fa48("178"), 'skb-2022:D9'), stryMutAct_9fa48("179") ? "" : (stryCov_9fa48("179"), 'skb-2022:D11')])
});
const discipline: Change = stryMutAct_9fa48("180") ? {} : (stryCov_9fa48("180"), {
  text: stryMutAct_9fa48("181") ? {} : (stryCov_9fa48("181"), {
    id: stryMutAct_9fa48("182") ? "" : (stryCov_9fa48("182"), 'Calon sudah ditetapkan: ASN yang memihak melanggar disiplin, bukan lagi kode etik saja (SKB disiplin angka 1, 2, 4, 6, 7, 8, 10, 12).'),
    en: stryMutAct_9fa48("183") ? "" : (stryCov_9fa48("183"), 'Candidates are determined: ASN who take sides breach discipline, no longer the code of ethics alone (SKB discipline rows 1, 2, 4, 6, 7, 8, 10, 12).')
  }),
  articles: stryMutAct_9fa48("184") ? [] : (stryCov_9fa48("184"), [stryMutAct_9fa48("185") ? "" : (stryCov_9fa48("185"), 'skb-2022:D2'), stryMutAct_9fa48("186") ? "" : (stryCov_9fa48("186"), 'skb-2022:D6'), stryMutAct_9fa48("187") ? "" : (stryCov_9fa48("187"), 'pp-94-2021:5n5'), stryMutAct_9fa48("188") ? "" : (stryCov_9fa48("188"), 'pp-94-2021:5n6')])
});
const sixMonths: Change = stryMutAct_9fa48("189") ? {} : (stryCov_9fa48("189"), {
  text: stryMutAct_9fa48("190") ? {} : (stryCov_9fa48("190"), {
    id: stryMutAct_9fa48("191") ? "" : (stryCov_9fa48("191"), 'Kepala daerah tidak boleh mengganti pejabat tanpa izin, atau memakai kewenangan, program, dan kegiatan untuk menguntungkan atau merugikan satu pasangan calon.'),
    en: stryMutAct_9fa48("192") ? "" : (stryCov_9fa48("192"), 'A head of region may not replace officials without leave, nor use powers, programmes and activities for or against a pair.')
  }),
  articles: stryMutAct_9fa48("193") ? [] : (stryCov_9fa48("193"), [stryMutAct_9fa48("194") ? "" : (stryCov_9fa48("194"), 'uu-pilkada:71-2'), stryMutAct_9fa48("195") ? "" : (stryCov_9fa48("195"), 'uu-pilkada:71-3')])
});

/** Standing duties, which no election begins or ends. */
export const standing: Change = stryMutAct_9fa48("196") ? {} : (stryCov_9fa48("196"), {
  text: stryMutAct_9fa48("197") ? {} : (stryCov_9fa48("197"), {
    id: stryMutAct_9fa48("198") ? "" : (stryCov_9fa48("198"), 'Kewajiban netral ASN dan etika akun instansi berlaku setiap saat, juga di luar tahapan.'),
    en: stryMutAct_9fa48("199") ? "" : (stryCov_9fa48("199"), 'The neutrality of ASN and the ethics of office accounts always hold, also outside any phase.')
  }),
  articles: stryMutAct_9fa48("200") ? [] : (stryCov_9fa48("200"), [stryMutAct_9fa48("201") ? "" : (stryCov_9fa48("201"), 'uu-20-2023:24-1d'), stryMutAct_9fa48("202") ? "" : (stryCov_9fa48("202"), 'uu-20-2023:9-2'), stryMutAct_9fa48("203") ? "" : (stryCov_9fa48("203"), 'uu-5-2014:9-2'), stryMutAct_9fa48("204") ? "" : (stryCov_9fa48("204"), 'pp-42-2004:11c'), stryMutAct_9fa48("205") ? "" : (stryCov_9fa48("205"), 'se-menpanrb-137-2018:1'), stryMutAct_9fa48("206") ? "" : (stryCov_9fa48("206"), 'permenpanrb-83-2012:etika')])
});
const pilkada: Readonly<Partial<Record<Phase, readonly Change[]>>> = stryMutAct_9fa48("207") ? {} : (stryCov_9fa48("207"), {
  'enam-bulan': stryMutAct_9fa48("208") ? [] : (stryCov_9fa48("208"), [sixMonths, standing]),
  pencalonan: stryMutAct_9fa48("209") ? [] : (stryCov_9fa48("209"), [ethics, sixMonths]),
  penetapan: stryMutAct_9fa48("210") ? [] : (stryCov_9fa48("210"), [discipline, stryMutAct_9fa48("211") ? {} : (stryCov_9fa48("211"), {
    text: stryMutAct_9fa48("212") ? {} : (stryCov_9fa48("212"), {
      id: stryMutAct_9fa48("213") ? "" : (stryCov_9fa48("213"), 'Pejabat, kepala desa, dan lurah tidak boleh memihak lewat keputusan atau tindakan; kampanye sekarang di luar jadwal.'),
      en: stryMutAct_9fa48("214") ? "" : (stryCov_9fa48("214"), 'Officials and village heads may not take sides by decision or act; campaigning now is outside the schedule.')
    }),
    articles: stryMutAct_9fa48("215") ? [] : (stryCov_9fa48("215"), [stryMutAct_9fa48("216") ? "" : (stryCov_9fa48("216"), 'uu-pilkada:71-1'), stryMutAct_9fa48("217") ? "" : (stryCov_9fa48("217"), 'uu-pilkada:187-1')])
  })]),
  kampanye: stryMutAct_9fa48("218") ? [] : (stryCov_9fa48("218"), [discipline, stryMutAct_9fa48("219") ? {} : (stryCov_9fa48("219"), {
    text: stryMutAct_9fa48("220") ? {} : (stryCov_9fa48("220"), {
      id: stryMutAct_9fa48("221") ? "" : (stryCov_9fa48("221"), 'Kampanye hanya oleh pasangan calon dan timnya, lewat akun yang terdaftar di KPU; fasilitas negara tidak boleh dipakai.'),
      en: stryMutAct_9fa48("222") ? "" : (stryCov_9fa48("222"), 'Only the pairs and their teams campaign, in accounts registered with the KPU; state facilities may not be used.')
    }),
    articles: stryMutAct_9fa48("223") ? [] : (stryCov_9fa48("223"), [stryMutAct_9fa48("224") ? "" : (stryCov_9fa48("224"), 'uu-pilkada:69h'), stryMutAct_9fa48("225") ? "" : (stryCov_9fa48("225"), 'uu-pilkada:71-1'), stryMutAct_9fa48("226") ? "" : (stryCov_9fa48("226"), 'pp-94-2021:5n4'), stryMutAct_9fa48("227") ? "" : (stryCov_9fa48("227"), 'pkpu-13-2024:43-pendaftaran')])
  })]),
  'masa-tenang': stryMutAct_9fa48("228") ? [] : (stryCov_9fa48("228"), [stryMutAct_9fa48("229") ? {} : (stryCov_9fa48("229"), {
    text: stryMutAct_9fa48("230") ? {} : (stryCov_9fa48("230"), {
      id: stryMutAct_9fa48("231") ? "" : (stryCov_9fa48("231"), 'Tidak boleh ada kampanye; media sosial tidak boleh memuat isi yang condong ke satu pasangan calon.'),
      en: stryMutAct_9fa48("232") ? "" : (stryCov_9fa48("232"), 'No campaign at all; social media may not carry anything that favours or harms a pair.')
    }),
    articles: stryMutAct_9fa48("233") ? [] : (stryCov_9fa48("233"), [stryMutAct_9fa48("234") ? "" : (stryCov_9fa48("234"), 'pkpu-13-2024:47'), stryMutAct_9fa48("235") ? "" : (stryCov_9fa48("235"), 'uu-pilkada:187-1'), stryMutAct_9fa48("236") ? "" : (stryCov_9fa48("236"), 'uu-pilkada:71-1')])
  }), discipline]),
  pemungutan: stryMutAct_9fa48("237") ? [] : (stryCov_9fa48("237"), [stryMutAct_9fa48("238") ? {} : (stryCov_9fa48("238"), {
    text: stryMutAct_9fa48("239") ? {} : (stryCov_9fa48("239"), {
      id: stryMutAct_9fa48("240") ? "" : (stryCov_9fa48("240"), 'Tetap tanpa kampanye; uang atau barang untuk memengaruhi pilihan dapat dipidana.'),
      en: stryMutAct_9fa48("241") ? "" : (stryCov_9fa48("241"), 'Still no campaign; money or goods to sway a vote are a crime.')
    }),
    articles: stryMutAct_9fa48("242") ? [] : (stryCov_9fa48("242"), [stryMutAct_9fa48("243") ? "" : (stryCov_9fa48("243"), 'uu-pilkada:187-1'), stryMutAct_9fa48("244") ? "" : (stryCov_9fa48("244"), 'uu-pilkada:187A-1'), stryMutAct_9fa48("245") ? "" : (stryCov_9fa48("245"), 'uu-pilkada:71-1')])
  }), discipline]),
  rekapitulasi: stryMutAct_9fa48("246") ? [] : (stryCov_9fa48("246"), [stryMutAct_9fa48("247") ? {} : (stryCov_9fa48("247"), {
    text: stryMutAct_9fa48("248") ? {} : (stryCov_9fa48("248"), {
      id: stryMutAct_9fa48("249") ? "" : (stryCov_9fa48("249"), 'Pencoblosan selesai, kewajiban netral belum: larangan bagi kepala daerah berjalan sampai pasangan terpilih ditetapkan.'),
      en: stryMutAct_9fa48("250") ? "" : (stryCov_9fa48("250"), 'The vote is over, neutrality is not: the ban on heads of regions runs until the elected pair is determined.')
    }),
    articles: stryMutAct_9fa48("251") ? [] : (stryCov_9fa48("251"), [stryMutAct_9fa48("252") ? "" : (stryCov_9fa48("252"), 'uu-pilkada:71-1'), stryMutAct_9fa48("253") ? "" : (stryCov_9fa48("253"), 'uu-pilkada:71-3')])
  }), discipline])
});
const pemilu: Readonly<Partial<Record<Phase, readonly Change[]>>> = stryMutAct_9fa48("254") ? {} : (stryCov_9fa48("254"), {
  pencalonan: stryMutAct_9fa48("255") ? [] : (stryCov_9fa48("255"), [ethics]),
  penetapan: stryMutAct_9fa48("256") ? [] : (stryCov_9fa48("256"), [discipline, stryMutAct_9fa48("257") ? {} : (stryCov_9fa48("257"), {
    text: stryMutAct_9fa48("258") ? {} : (stryCov_9fa48("258"), {
      id: stryMutAct_9fa48("259") ? "" : (stryCov_9fa48("259"), 'ASN dan pejabat tidak boleh mengadakan kegiatan yang memihak peserta, juga sebelum kampanye.'),
      en: stryMutAct_9fa48("260") ? "" : (stryCov_9fa48("260"), 'ASN and officials may not hold activities that side with a contestant, before the campaign too.')
    }),
    articles: stryMutAct_9fa48("261") ? [] : (stryCov_9fa48("261"), [stryMutAct_9fa48("262") ? "" : (stryCov_9fa48("262"), 'uu-7-2017:283-1'), stryMutAct_9fa48("263") ? "" : (stryCov_9fa48("263"), 'uu-7-2017:283-2')])
  })]),
  kampanye: stryMutAct_9fa48("264") ? [] : (stryCov_9fa48("264"), [discipline, stryMutAct_9fa48("265") ? {} : (stryCov_9fa48("265"), {
    text: stryMutAct_9fa48("266") ? {} : (stryCov_9fa48("266"), {
      id: stryMutAct_9fa48("267") ? "" : (stryCov_9fa48("267"), 'Lembaga pemerintah dan pejabat tidak boleh menguntungkan atau merugikan peserta; kampanye hanya lewat akun yang terdaftar di KPU.'),
      en: stryMutAct_9fa48("268") ? "" : (stryCov_9fa48("268"), 'Government bodies and officials may not favour or harm a contestant; only accounts registered with the KPU campaign.')
    }),
    articles: stryMutAct_9fa48("269") ? [] : (stryCov_9fa48("269"), [stryMutAct_9fa48("270") ? "" : (stryCov_9fa48("270"), 'uu-7-2017:306-2'), stryMutAct_9fa48("271") ? "" : (stryCov_9fa48("271"), 'uu-7-2017:282'), stryMutAct_9fa48("272") ? "" : (stryCov_9fa48("272"), 'uu-7-2017:283-1'), stryMutAct_9fa48("273") ? "" : (stryCov_9fa48("273"), 'pkpu-15-2023:37-dan-38')])
  })]),
  'masa-tenang': stryMutAct_9fa48("274") ? [] : (stryCov_9fa48("274"), [stryMutAct_9fa48("275") ? {} : (stryCov_9fa48("275"), {
    text: stryMutAct_9fa48("276") ? {} : (stryCov_9fa48("276"), {
      id: stryMutAct_9fa48("277") ? "" : (stryCov_9fa48("277"), 'Tidak boleh ada kampanye; media sosial tidak boleh memuat isi yang menguntungkan atau merugikan peserta, dan hasil survei tidak boleh diumumkan.'),
      en: stryMutAct_9fa48("278") ? "" : (stryCov_9fa48("278"), 'No campaign at all; social media may not carry anything that favours or harms a contestant, and survey results may not be announced.')
    }),
    articles: stryMutAct_9fa48("279") ? [] : (stryCov_9fa48("279"), [stryMutAct_9fa48("280") ? "" : (stryCov_9fa48("280"), 'uu-7-2017:287-5'), stryMutAct_9fa48("281") ? "" : (stryCov_9fa48("281"), 'pkpu-15-2023:56-4'), stryMutAct_9fa48("282") ? "" : (stryCov_9fa48("282"), 'uu-7-2017:449-2')])
  }), discipline]),
  pemungutan: stryMutAct_9fa48("283") ? [] : (stryCov_9fa48("283"), [stryMutAct_9fa48("284") ? {} : (stryCov_9fa48("284"), {
    text: stryMutAct_9fa48("285") ? {} : (stryCov_9fa48("285"), {
      id: stryMutAct_9fa48("286") ? "" : (stryCov_9fa48("286"), 'Tetap tanpa kampanye; siapa pun yang memberi uang atau barang kepada pemilih dapat dipidana.'),
      en: stryMutAct_9fa48("287") ? "" : (stryCov_9fa48("287"), 'Still no campaign; anyone who gives money or goods to voters commits a crime.')
    }),
    articles: stryMutAct_9fa48("288") ? [] : (stryCov_9fa48("288"), [stryMutAct_9fa48("289") ? "" : (stryCov_9fa48("289"), 'uu-7-2017:515'), stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), 'uu-7-2017:523-3')])
  }), discipline]),
  rekapitulasi: stryMutAct_9fa48("291") ? [] : (stryCov_9fa48("291"), [stryMutAct_9fa48("292") ? {} : (stryCov_9fa48("292"), {
    text: stryMutAct_9fa48("293") ? {} : (stryCov_9fa48("293"), {
      id: stryMutAct_9fa48("294") ? "" : (stryCov_9fa48("294"), 'Pencoblosan selesai, kewajiban netral belum: larangan bagi ASN dan pejabat berlaku juga sesudah kampanye.'),
      en: stryMutAct_9fa48("295") ? "" : (stryCov_9fa48("295"), 'The vote is over, neutrality is not: the ban on ASN and officials holds after the campaign too.')
    }),
    articles: stryMutAct_9fa48("296") ? [] : (stryCov_9fa48("296"), [stryMutAct_9fa48("297") ? "" : (stryCov_9fa48("297"), 'uu-7-2017:283-1'), stryMutAct_9fa48("298") ? "" : (stryCov_9fa48("298"), 'uu-7-2017:283-2')])
  }), discipline])
});

/** What each phase changes for those who post, by kind of election; the new in the phase first. */
export const changes: Readonly<Record<ElectionType, Readonly<Partial<Record<Phase, readonly Change[]>>>>> = stryMutAct_9fa48("299") ? {} : (stryCov_9fa48("299"), {
  pilkada,
  pemilu
});