import type { PartIn } from '#words/catalogue.ts'

export const statements = {
  privacy: {
    title: 'Privatumas',
    summary: 'Ko ieškote, lieka jūsų telefone ar kompiuteryje. Mes nežinome, kas jūs.',
    keptTitle: 'Ką saugome',
    kept: [
      'Mūsų kompiuteriuose: nieko apie jus ar jūsų vaiką.',
      'Jokių slapukų. Jūsų pačių įrenginyje – tik tai, kas išvardyta toliau.',
      'Jokių paskyrų, jokio sekimo, jokių reklamų, neskaičiuojame, ką spaudžiate.',
    ],
    planTitle: 'Jūsų planas ir tai, kas išsaugoma jūsų įrenginyje',
    plan: [
      'Ką įtraukiate į planą, išsaugoma tik šiame įrenginyje ir tik šiam skirtukui. Tai ištrinama po 8 valandų arba kai uždarote skirtuką.',
      'Jei paspausite mygtuką planui pasilikti, jis liks šiame įrenginyje, kol jį ištrinsite. Mes jo nematome.',
      'Plane yra jūsų pasirinkti užsiėmimai ir vietos. Jame nėra nei jūsų pašto kodo, nei vaiko amžiaus.',
      'Įsimenama, ar vizitų režimas įjungtas, ar išjungtas. Tai šį tą pasako apie telefoną ir nieko – apie šeimą.',
      'Jūsų pasirinkta kalba įsimenama šiame įrenginyje. Vizitų režimu arba kai kalba ateina su nuoroda, ji įsimenama tik šiame skirtuke.',
      '„Baigti vizitą“ ištrina planą, paiešką ir tai, į ką veda mygtukas „Atgal“, visuose atvertuose šios svetainės skirtukuose. Pačios naršyklės istorijoje dar gali būti atverti puslapiai. Jokia svetainė negali jos ištrinti: tai padarykite naršyklės nustatymuose arba naudokite privatų langą.',
    ],
    offlineTitle: 'Kas išsaugoma tam laikui, kai nėra ryšio',
    offline:
      'Pačios svetainės puslapiai ir failai, pavyzdžiui, vietų sąrašas ir žemėlapis, gali būti išsaugoti šiame įrenginyje, kad atsivertų ir be ryšio. Jie visiems vienodi ir nieko nesako apie jus. Juos galima ištrinti naršyklės nustatymuose.',
    deskTitle: 'Jei tvarkote sąrašą savivaldybei',
    desk: 'Sąrašo tvarkytojų puslapis („The desk“) sąrašo juodraštį išsaugo tame įrenginyje, kuriame dirbama (naršyklės saugykloje „IndexedDB“): kas paskelbta, kas pakeista, dešimt paskutinių parengtų sąrašų, komandos pavadinimą ir į kurias vietas kurią dieną skambinta. Jis nieko nesako apie šeimas, niekur nesiunčiamas ir lieka, kol išmetamas tame puslapyje arba ištrinamas naršyklės nustatymuose. „Baigti vizitą“ jo neliečia.',
    addressTitle: 'Kas yra adreso juostoje',
    address:
      'Ko prašote, pavyzdžiui, pašto kodas, amžius ar dienos, įrašoma puslapio adrese po ženklo #. Tos dalies naršyklė nesiunčia nei mums, nei kam kitam. Ji lieka jūsų naršyklės istorijoje, kaip ir bet kuris jūsų aplankytas puslapis.',
    shareTitle: 'Jei dalijatės nuoroda',
    share:
      'Jei adresą nukopijuosite ir kam nors nusiųsite, jie matys, ko prašėte, ir jūsų pašto kodą, jei jį parašėte. Jei to nenorite, pirma ištrinkite pašto kodą.',
    locationTitle: 'Jei naudojate savo buvimo vietą',
    location:
      'Kur yra jūsų telefonas, klausiame tik tada, kai paspaudžiate mygtuką, ir tik vieną kartą. Vieta suapvalinama maždaug iki 100 metrų ir naudojama jūsų įrenginyje. Niekada neprivalote jos atskleisti.',
    othersTitle: 'Kitos įmonės',
    others:
      'Ši svetainė nieko nekrauna iš jokios kitos įmonės: nei žemėlapių, nei šriftų, nei programų. Nuorodos į kitas svetaines, pavyzdžiui, į „Google Maps“ keliui rasti, nieko nedaro, kol jų nepaspaudžiate. Paspaudę esate jų svetainėje ir galioja jų taisyklės.',
    reportTitle: 'Jei pranešate, kad kažkas negerai',
    report:
      'Kur yra el. pašto adresas, mygtukas atveria el. laišką jūsų pačių pašto programėlėje. Kol patys neišsiųsite, niekas nebus išsiųsta. Laiške yra puslapis ir įrašas ir nieko iš to, ko ieškojote.',
    serverTitle: 'Ką mato svetainės kompiuteris',
    server:
      'Kaip ir iš bet kurios svetainės, iš mūsų svetainės jūsų naršyklė prašo puslapių ir failų, o atsakydama svetainė gali matyti jūsų interneto adresą. Ji gali matyti, kurį puslapį atveriate, pavyzdžiui, kurios nors bibliotekos puslapį. Ji negali matyti, ko ieškojote. Ten, kur savivaldybė skelbia tikslius pašto kodus, puslapis prašo failo pagal pirmą jūsų pašto kodo pusę, pavyzdžiui, NR19, ir tik tada, kai parašote visą pašto kodą.',
    askTitle: 'Į ką kreiptis ir ką daryti, jei nesate patenkinti',
    ask: 'Už šią informaciją atsako {council}. Apie privatumą klauskite šios savivaldybės.',
    askUnknown: 'Klauskite tos savivaldybės, kurios vietovę žiūrite.',
    complain: 'Jei atsakymas jūsų netenkina, galite skųstis čia: {office}.',
    office: 'Informacijos komisaro tarnyba (Information Commissioner’s Office)',
    checked: 'Paskutinį kartą tikrinta {reviewed}',
  },
  accessibility: {
    title: 'Prieinamumo pareiškimas',
    about:
      'Šis pareiškimas – apie {product}: apie visus jos puslapius, taip pat ir kai jie rodomi kitoje svetainėje. Jis ne apie tą kitą svetainę ir ne apie svetaines, į kurias veda jos nuorodos.',
    runBy: 'Už ją atsako {council}.',
    wish: 'Norime, kad ja galėtų naudotis kuo daugiau žmonių.',
    able: 'Turėtumėte galėti:',
    abilities: [
      'tekstą padidinti dvigubai arba vaizdą iki 400 %, ir niekas neišlįs už ekrano',
      'viskuo naudotis vien klaviatūra',
      'naudotis be žemėlapio: sąraše yra viskas, kas yra žemėlapyje',
      'naudotis su ekrano skaitytuvu',
      'naudotis su šviesiomis, tamsiomis ir didelio kontrasto spalvomis, be judančių vaizdų',
    ],
    plain: 'Žodžius parinkome kuo paprastesnius.',
    howTitle: 'Kiek svetainė prieinama',
    how: 'Žinome, kad kai kas dar negerai arba dar nepatikrinta:',
    limits: [
      'Žemėlapis yra piešinys. Kas jo nemato, negali suprasti jo viso, o miestų pavadinimai jame nepadidėja, kai padidinate tekstą. Kiekvieną smeigtuką galima pasiekti klaviatūra, ir jis turi pavadinimą, o viskas, kas žemėlapyje, yra ir sąraše.',
      'Mažame rėmelyje kitoje svetainėje žemėlapiui ir filtrams mažai vietos. „Atverti visą paieškos svetainę“ nuveda į tą pačią paiešką atskirame puslapyje.',
      'Be „JavaScript“ yra visų vietų sąrašas ir kiekvienos puslapis, bet nėra nei paieškos, nei žemėlapio, nei datų.',
      'Bandėme automatinėmis priemonėmis ir klaviatūra. Dar nebandėme su visais dažniausiais ekrano skaitytuvais ir su žmonėmis su negalia.',
      'Nuorodos į kitas svetaines veda į puslapius, kurių mes nevaldome.',
    ],
    inLanguages:
      'Skaityti galima šiomis kalbomis: {languages}. Pavadinimai, adresai ir daug kas, ką grupės ir vietos pasakoja apie save, yra tik anglų kalba.',
    unread: 'Išversta kompiuteriu ir dar neperskaityta žmogaus, kuris moka tą kalbą: {languages}.',
    contactTitle: 'Ką daryti, jei negalite naudotis kuria nors šios svetainės dalimi',
    contact:
      'Paprašykite, kad {council} informaciją pateiktų kitaip, pavyzdžiui, telefonu, stambiu šriftu ar lengviau skaitoma forma. Pasakykite, kuris tai buvo puslapis ir ko jums reikia.',
    reportTitle: 'Kaip pranešti apie problemą',
    report:
      'Norime apie tai žinoti. Jei radote tai, ko nėra šiame puslapyje, arba manote, kad nesilaikome prieinamumo taisyklių, praneškite bet kuriuo iš pirma nurodytų būdų. Pasakykite, kuris tai buvo puslapis ir kas negerai.',
    contactUnknown: 'Klauskite tos savivaldybės, kurios vietovę žiūrite.',
    phone: 'Telefonas:',
    email: 'El. paštas:',
    website: 'Svetainė:',
    enforcementTitle: 'Jei atsakymas jūsų netenkina',
    enforcement:
      'Lygybės ir žmogaus teisių komisija (Equality and Human Rights Commission, EHRC) prižiūri, kaip laikomasi 2018 m. Viešojo sektoriaus įstaigų (svetainių ir mobiliųjų programėlių) prieinamumo taisyklių (Nr. 2) – Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 („prieinamumo taisyklės“). Jei jūsų netenkina, kaip atsakyta į skundą, kreipkitės čia: {service}.',
    service: 'Lygybės patarimų ir pagalbos tarnyba (Equality Advisory and Support Service)',
    technicalTitle: 'Techninė informacija apie šios svetainės prieinamumą',
    technical:
      '{council} turi užtikrinti, kad jos svetainės būtų prieinamos pagal 2018 m. Viešojo sektoriaus įstaigų (svetainių ir mobiliųjų programėlių) prieinamumo taisykles (Nr. 2). Tas pats galioja ir šiai svetainei.',
    technicalAnyCouncil:
      'Savivaldybė turi užtikrinti, kad jos svetainės būtų prieinamos pagal 2018 m. Viešojo sektoriaus įstaigų (svetainių ir mobiliųjų programėlių) prieinamumo taisykles (Nr. 2). Tas pats galioja ir šiai svetainei.',
    statusTitle: 'Atitikties būklė',
    status:
      'Ši svetainė iš dalies atitinka Žiniatinklio turinio prieinamumo gairių (WCAG) 2.2 versijos AA lygio standartą – dėl to, kas išvardyta skyriuje „Neprieinamas turinys“, ir dėl to, kad dar nevisiškai patikrinta.',
    conformance:
      'Mūsų pačių automatiniai bandymai („axe-core“, 2.2 AA taisyklės) nė viename puslapyje klaidų neranda, nei šviesiomis, nei tamsiomis spalvomis. Automatiniai bandymai randa maždaug pusę galimų klaidų.',
    nonTitle: 'Neprieinamas turinys',
    map: {
      title: 'Radome patys',
      said: 'Pavadinimai žemėlapyje yra nupiešti, tai ne tekstas (WCAG 1.4.5 „Teksto vaizdai“, 1.4.4 „Teksto dydžio keitimas“). Keisti to neketiname, nes žemėlapiams taikoma išimtis: žr. toliau.',
    },
    burden: {
      title: 'Neproporcinga našta',
      said: 'Nieko tuo nepateisiname.',
    },
    notTested: {
      title: 'Dar nepatikrinta pagal standartą',
      said: 'Ekrano skaitytuvai telefonuose, valdymas balsu ir visa svetainė su žmonėmis su negalia. Kol tai nepadaryta, nesakome, kad ji visiškai atitinka standartą.',
    },
    outOfScope: {
      title: 'Kam taisyklės netaikomos',
      said: 'PDF failų ir filmų čia nėra. Internetiniams žemėlapiams taikoma išimtis, kai tai, ko reikia keliui rasti, pateikta ir kitu prieinamu būdu. Čia taip ir yra: kiekviena vieta turi adresą, atstumą ir kelią žodžiais ar nuorodomis.',
    },
    betterTitle: 'Ką darome, kad būtų geriau',
    better: [
      'Mūsų bandymai kartojami kaskart, kai svetainė keičiasi, ir nepraleidžia, jei bet kuriame puslapyje randa klaidą.',
      'Dar reikia padaryti: bandymus su dažniausiais ekrano skaitytuvais, su valdymu balsu ir su žmonėmis su negalia. Ką jie ras, turi būti išvardyta čia, kol bus sutvarkyta.',
    ],
    preparedTitle: 'Kaip parengtas šis pareiškimas',
    prepared: 'Šis pareiškimas parengtas {prepared} Paskutinį kartą peržiūrėtas {reviewed}',
    tested:
      'Svetainė paskutinį kartą bandyta {reviewed} pagal WCAG 2.2 AA standartą. Bandė tie, kas ją padarė: visų rūšių puslapius, su „axe-core“ šviesiomis ir tamsiomis spalvomis, vien klaviatūra, 320 taškų pločio ekrane ir su dvigubai didesniu tekstu. Niekas iš šalies jos netikrino.',
  },
} satisfies PartIn<'lt', 'statements'>
