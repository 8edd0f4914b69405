/**
 * First parts of names that name nobody by themselves: orders of birth (Wayan, Made), titles (Andi, Tengku) and the names that
 * so many others begin with (Muhammad, Siti). Folded.
 */
const common = new Set(('abd abdul achmad ach ahmad akhmad agung anak andi ayu bagus cokorda daeng desak dewa dewi dra drs gde gede gusti habib haji hajah hj i ida ir kadek ' +
  'ketut komang lalu luh made moch mochamad mochammad moh mohamad mohammad muh muhamad muhammad ngurah ni nur nyoman putra putri putu raden rd siti sri teuku teungku tengku tgk tjokorda wayan').split(' '))

/** True for a part of a name that so many share that it names nobody by itself. */
export const isCommonPart = (part: string): boolean => common.has(part.toLowerCase())

/**
 * Parts of names that three or more candidates of 2024 bear, and everyday names and words that stand in names of people, shops
 * and schools. Of five letters and more; folded.
 */
const shared = new Set((
  'abdillah abdullah abidin abubakar aditya agustinus ahmadi aisyah akbar alamsyah alexander aminah amiruddin amran andika andreas ' +
  'andri anggrek anouw ansori anton antonius anwar arief arifin arsyad aulia azhar azhari azwar bahagia baharudin bahri bakhtiar ' +
  'bambang barokah basri batak benny benyamin bernard bersama betawi bobby budiman bugis burhanuddin cahaya candra cendana chandra ' +
  'charles christian citra damai damanik danial daniel darwin darwis david dayak demak dewanto dharma diana dimyati dominggus ' +
  'dominikus edwin efendi effendi emanuel erwin fachri fadhil fadly fahmi faisal faizal fajar farid fatimah fauzan fauzi fikri ' +
  'firdaus firman fitri fitria fitriani franky fransiskus gabriel gading garuda ginting gunawan hakim halim hamid hamzah handayani ' +
  'harahap harapan hardi haris hariyanto hartono harun haryanto haryono hasan hasanah helmi hendra hendrawan hendri hendrik hendro ' +
  'hengki hengky herman hermanto hidayat husain husaini husni hutagalung ibrahim idris ikhwan ilham imran imron indah indra indrawan ' +
  'iqbal irawan irfan irwan iskandar ismail ismanto jafar jamal jeffry jepara junaidi kamal karim karno kartika kartini kasih kasim ' +
  'kasuba kenanga kencana khadijah khairul khoirul kogoya kurniawan kusuma kusumo laila lestari linda lubis lucky lukman luthfi ' +
  'mahmud majapahit makmur malik mandacan mandiri mansur mansyur manurung maria mario markus marlina marpaung marten marthen marthin ' +
  'martini martinus masdar maulana mawar mawardi melati melianus melkianus merdeka michael minang muchsin muchtar muhidin mukhlis ' +
  'mukti mulia mulya mulyadi mulyono murni mustafa nababan nanang nanda napitupulu nasir nasution natsir nawawi nawipa negara nelson ' +
  'nengah ningsih nizar novita nugraha nugroho nuraini nurdin nurhayati nurul nusantara octavian panjaitan papua pasaribu paulus ' +
  'pemuda permana permata pertiwi petrus prabowo prasetya prasetyo pratama pratiwi purba purnama purnomo purwanto rachman rachmat ' +
  'rafiq raharjo rahayu rahim rahmad rahman rahmat ramadhan ramadhani ramdhan rante rasyid ratih ratna razak retno rianto richard ' +
  'ridha ridwan ritonga riyadi rizal rizki robby robert rohman romli ronald ronny rosdiana ruben rusdi ruslan rusli sabri sahrul ' +
  'salam saleh salim samsul samudera samudra santi santosa santoso sanusi saputra saputro saragih satria sayuti sejahtera sembiring ' +
  'sentosa setiawan setyawan setyo sihombing silalahi simanjuntak simbolon simon sinaga siregar siswanto sitorus sitti slamet sofyan ' +
  'soleman sriwijaya stefanus sudirman sugeng sugianto sugiarto suhada suharto sukardi sukarno sulaiman sulastri sumarno sumiati ' +
  'sunarto sunda supardi suparno supian suprapto supriatna surya suryadi suryani suryanto susanti susanto susilo sutanto sutrisno ' +
  'syaiful syamsuddin syamsul syarif syarifuddin syukri tabuni tambunan tanjung tarigan tarmizi taufik teddy teguh teratai thomas ' +
  'timotius tonny ujang untung usman utami utomo wahid wahyu wahyudi wahyuni wanimbo wardana waruwu wattimena wetipo wibowo widjaja ' +
  'widodo widya wijaya willem winarno wonda wulandari yahya yansen yanti yanto yasin yohanes yohanis yosep yoseph yotam yudha yuliana ' +
  'yulianti yulianto yusran yusri yusuf zahra zainal zaini zainuddin zulkarnain zulkifli'
).split(' '))

/** Shortest part of a name that may stand for its bearer alone. */
const shortestTelling = 5

/** True for a part of a name that few others bear, so that in its own region it tells who is meant. */
export const isTellingPart = (part: string): boolean =>
  part.length >= shortestTelling && !isCommonPart(part) && !shared.has(part.toLowerCase())
