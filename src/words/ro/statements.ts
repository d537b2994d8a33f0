import type { PartIn } from '#words/catalogue.ts'

export const statements = {
  privacy: {
    title: 'Confidențialitate',
    summary:
      'Ce căutați rămâne pe telefonul sau pe calculatorul dumneavoastră. Noi nu știm cine sunteți.',
    keptTitle: 'Ce păstrăm',
    kept: [
      'Pe calculatoarele noastre: nimic despre dumneavoastră sau despre copilul dumneavoastră.',
      'Fără cookie-uri. Pe dispozitivul dumneavoastră, doar ce e scris mai jos.',
      'Fără conturi, fără urmărire, fără reclame și fără să numărăm ce apăsați.',
    ],
    planTitle: 'Planul dumneavoastră și ce se salvează pe dispozitiv',
    plan: [
      'Ce adăugați în plan se salvează doar pe acest dispozitiv, pentru această filă. Se șterge după 8 ore sau când închideți fila.',
      'Dacă apăsați butonul ca să păstrați planul, el rămâne pe acest dispozitiv până îl ștergeți. Noi nu îl vedem.',
      'Un plan conține activitățile și locurile pe care le-ați ales. Nu conține codul dumneavoastră poștal și nici vârsta copilului.',
      'Se ține minte dacă modul vizită e pornit sau oprit. Asta spune ceva despre telefon și nimic despre o familie.',
      'Limba pe care o alegeți se ține minte pe acest dispozitiv. În modul vizită, sau când limba vine cu un link, se ține minte doar în această filă.',
      '„Încheiați vizita” șterge planul, căutarea și paginile la care duce butonul Înapoi, în fiecare filă deschisă a acestui site. Istoricul browserului poate încă arăta paginile deschise. Niciun site nu îl poate șterge: folosiți setările browserului sau o fereastră privată.',
    ],
    offlineTitle: 'Ce se salvează pentru când nu e semnal',
    offline:
      'Paginile și fișierele site-ului, cum ar fi lista locurilor și harta, pot fi salvate pe acest dispozitiv, ca să se deschidă și fără semnal. Sunt la fel pentru toată lumea și nu spun nimic despre dumneavoastră. Se pot șterge din setările browserului.',
    deskTitle: 'Dacă țineți lista pentru un consiliu local',
    desk: 'Pagina pentru cine ține lista („The desk”) salvează o ciornă a listei pe dispozitivul pe care e folosită (în spațiul browserului, IndexedDB): ce e publicat, ce s-a schimbat, ultimele zece liste făcute, numele unei echipe și la ce locuri s-a sunat în ce zi. Nu spune nimic despre o familie, nu se trimite nicăieri și rămâne până se aruncă din acea pagină sau se șterge din setările browserului. „Încheiați vizita” nu o atinge.',
    addressTitle: 'Ce e în bara de adrese',
    address:
      'Ce cereți, cum ar fi un cod poștal, vârste sau zile, se scrie în adresa paginii după semnul #. Browserul nu trimite acea parte nici nouă, nici altcuiva. Ea rămâne în istoricul browserului, ca orice pagină pe care o deschideți.',
    shareTitle: 'Dacă trimiteți un link',
    share:
      'Dacă copiați adresa și o trimiteți cuiva, acea persoană vede ce ați cerut, cu codul poștal dacă l-ați scris. Ștergeți întâi codul poștal dacă nu vreți asta.',
    locationTitle: 'Dacă folosiți locul unde vă aflați',
    location:
      'Întrebăm telefonul unde este doar când apăsați butonul, și doar o dată. Locul e rotunjit la aproximativ 100 de metri și folosit pe dispozitivul dumneavoastră. Nu sunteți niciodată obligați să îl spuneți.',
    othersTitle: 'Alte firme',
    others:
      'Acest site nu încarcă nimic de la nicio altă firmă: nici hărți, nici fonturi, nici programe. Linkurile către alte site-uri, cum ar fi Google Maps pentru drum, nu fac nimic până nu le apăsați. Atunci sunteți pe site-ul lor, cu regulile lor.',
    reportTitle: 'Dacă ne spuneți că ceva e greșit',
    report:
      'Unde există o adresă de e-mail, butonul deschide un e-mail în aplicația dumneavoastră. Nu se trimite nimic până nu îl trimiteți dumneavoastră. Conține pagina și înregistrarea și nimic din ce ați căutat.',
    serverTitle: 'Ce vede calculatorul site-ului',
    server:
      'Ca la orice site, browserul dumneavoastră îi cere site-ului nostru pagini și fișiere, iar el poate vedea adresa dumneavoastră de internet cât timp răspunde. Poate vedea ce pagină deschideți, cum ar fi pagina unei biblioteci. Nu poate vedea ce ați căutat. Acolo unde un consiliu publică și coduri poștale exacte, pagina cere fișierul pentru prima jumătate a codului dumneavoastră poștal, cum ar fi NR19, și doar când scrieți un cod poștal întreg.',
    askTitle: 'Pe cine să întrebați și ce puteți face dacă nu sunteți mulțumiți',
    ask: '{council} răspunde de aceste informații. Acolo puteți întreba despre confidențialitate.',
    askUnknown: 'Întrebați consiliul local al zonei la care vă uitați.',
    complain: 'Dacă nu sunteți mulțumiți de răspuns, puteți face o plângere la {office}.',
    office: 'Biroul Comisarului pentru Informații (Information Commissioner’s Office)',
    checked: 'Verificat ultima dată pe {reviewed}.',
  },
  accessibility: {
    title: 'Declarație de accesibilitate',
    about:
      'Această declarație e despre {product}: despre fiecare pagină a sa, și atunci când apare în interiorul altui site. Nu e despre acel site și nici despre site-urile către care duc linkurile.',
    runBy: '{council} răspunde de acest site.',
    wish: 'Vrem ca un număr cât mai mare de oameni să îl poată folosi.',
    able: 'Ar trebui să puteți:',
    abilities: [
      'să faceți textul de două ori mai mare sau să măriți până la 400%, fără ca ceva să iasă de pe ecran',
      'să folosiți totul doar cu tastatura',
      'să îl folosiți fără hartă: în listă e tot ce e pe hartă',
      'să îl folosiți cu un cititor de ecran',
      'să îl folosiți în culori deschise, închise sau cu contrast mare, și fără imagini care se mișcă',
    ],
    plain: 'Am scris cu cuvinte cât mai simple.',
    howTitle: 'Cât de accesibil este',
    how: 'Știm că unele lucruri nu sunt încă bune sau nu sunt încă testate:',
    limits: [
      'Harta e un desen. Cine nu o vede nu o poate înțelege în întregime, iar numele orașelor de pe ea nu cresc când măriți textul. La fiecare semn de pe hartă se poate ajunge cu tastatura și fiecare are un nume, iar tot ce e pe hartă e și în listă.',
      'Într-un cadru mic pe alt site, harta și filtrele au puțin loc. „Deschideți site-ul întreg” duce la aceeași căutare pe o pagină separată.',
      'Fără JavaScript există o listă cu toate locurile și câte o pagină pentru fiecare, dar fără căutare, fără hartă și fără zilele și orele activităților.',
      'Am testat cu teste automate și cu tastatura. Nu am testat încă cu toate cititoarele de ecran obișnuite și nici cu persoane cu dizabilități.',
      'Linkurile către alte site-uri duc la pagini pe care nu le controlăm.',
    ],
    inLanguages:
      'Se poate citi în aceste limbi: {languages}. Denumirile, adresele și multe din ce spun grupurile și locurile despre ele sunt doar în engleză.',
    unread: 'Tradus de calculator și încă necitit de cineva care vorbește limba: {languages}.',
    contactTitle: 'Ce puteți face dacă nu puteți folosi o parte din acest site',
    contact:
      'Cereți la {council} informațiile în alt fel, de exemplu la telefon, cu litere mari sau într-o formă mai ușoară. Spuneți despre ce pagină e vorba și de ce aveți nevoie.',
    reportTitle: 'Cum ne spuneți despre o problemă',
    report:
      'Vrem să știm. Dacă găsiți ceva ce nu e trecut pe această pagină sau credeți că nu respectăm regulile de accesibilitate, spuneți-ne prin oricare dintre căile de mai sus. Spuneți despre ce pagină e vorba și ce nu a mers.',
    contactUnknown: 'Întrebați consiliul local al zonei la care vă uitați.',
    phone: 'Telefon:',
    email: 'Adresă de e-mail:',
    website: 'Site web:',
    enforcementTitle: 'Dacă nu sunteți mulțumiți de răspuns',
    enforcement:
      'Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission, EHRC) veghează la respectarea Regulamentului din 2018 privind accesibilitatea site-urilor și a aplicațiilor mobile ale organismelor publice (nr. 2) – Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 („regulile de accesibilitate”). Dacă nu sunteți mulțumiți de răspunsul la plângere, luați legătura cu {service}.',
    service:
      'Serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service)',
    technicalTitle: 'Informații tehnice despre accesibilitatea acestui site',
    technical:
      '{council} trebuie să facă accesibile site-urile sale, conform Regulamentului din 2018 privind accesibilitatea site-urilor și a aplicațiilor mobile ale organismelor publice (nr. 2). Aceeași cerință e valabilă și pentru acest site.',
    technicalAnyCouncil:
      'Un consiliu local trebuie să facă accesibile site-urile sale, conform Regulamentului din 2018 privind accesibilitatea site-urilor și a aplicațiilor mobile ale organismelor publice (nr. 2). Aceeași cerință e valabilă și pentru acest site.',
    statusTitle: 'Stadiul conformității',
    status:
      'Acest site e parțial conform cu standardul Web Content Accessibility Guidelines (WCAG) versiunea 2.2, nivelul AA, din cauza celor trecute la „Conținut care nu e accesibil” și pentru că nu a fost încă testat în întregime.',
    conformance:
      'Testele noastre automate (axe-core, cu regulile pentru 2.2 AA) nu găsesc nicio greșeală pe nicio pagină, în culori deschise și închise. Testele automate găsesc cam jumătate din ce poate fi greșit.',
    nonTitle: 'Conținut care nu e accesibil',
    map: {
      title: 'Găsit de noi',
      said: 'Numele de pe hartă sunt desenate, nu sunt text (WCAG 1.4.5 Imagini ale textului, 1.4.4 Redimensionarea textului). Nu avem de gând să schimbăm asta, pentru că hărțile sunt exceptate: vedeți mai jos.',
    },
    burden: {
      title: 'Sarcină disproporționată',
      said: 'Nu invocăm asta pentru nimic.',
    },
    notTested: {
      title: 'Încă netestat față de standard',
      said: 'Cititoarele de ecran pe telefoane, comanda vocală și tot site-ul cu persoane cu dizabilități. Până nu se face asta, nu spunem că respectă standardul în întregime.',
    },
    outOfScope: {
      title: 'Ce nu intră sub aceste reguli',
      said: 'Nu există fișiere PDF și nici filme. Hărțile online sunt exceptate acolo unde informațiile necesare ca să găsiți drumul sunt date și în altă formă accesibilă. Aici sunt: fiecare loc are adresa, distanța și drumul în cuvinte sau linkuri.',
    },
    betterTitle: 'Ce facem ca să fie mai bine',
    better: [
      'Testele noastre se fac din nou de fiecare dată când site-ul se schimbă și pică dacă găsesc o greșeală pe vreo pagină.',
      'Mai sunt de făcut: teste cu cititoarele de ecran obișnuite, cu comandă vocală și cu persoane cu dizabilități. Ce vor găsi ele trebuie trecut aici până se repară.',
    ],
    preparedTitle: 'Cum a fost pregătită această declarație',
    prepared:
      'Această declarație a fost pregătită pe {prepared}. A fost revizuită ultima dată pe {reviewed}.',
    tested:
      'Site-ul a fost testat ultima dată pe {reviewed} față de standardul WCAG 2.2 AA, de cei care l-au făcut: fiecare fel de pagină, cu axe-core în culori deschise și închise, doar cu tastatura, la o lățime de 320 de pixeli și cu text de două ori mai mare. Nimeni din afară nu l-a verificat.',
  },
} satisfies PartIn<'ro', 'statements'>
