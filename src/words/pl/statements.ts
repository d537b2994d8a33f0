import type { PartIn } from '#words/catalogue.ts'

export const statements = {
  privacy: {
    title: 'Prywatność',
    summary: 'To, czego szukasz, zostaje w twoim telefonie lub komputerze. Nie wiemy, kim jesteś.',
    keptTitle: 'Co przechowujemy',
    kept: [
      'Na naszych komputerach: nic o tobie ani o twoim dziecku.',
      'Żadnych plików cookie. Na twoim urządzeniu tylko to, co jest wymienione niżej.',
      'Żadnych kont, śledzenia, reklam ani liczenia tego, co naciskasz.',
    ],
    planTitle: 'Twój plan i to, co jest zapisane na twoim urządzeniu',
    plan: [
      'To, co dodajesz do planu, zapisuje się tylko na tym urządzeniu, dla tej karty. Znika po 8 godzinach albo gdy zamkniesz kartę.',
      'Jeśli naciśniesz przycisk, żeby zachować plan, zostanie on na tym urządzeniu, dopóki go nie usuniesz. My go nie widzimy.',
      'W planie są zajęcia i miejsca, które wybierasz. Nie ma w nim twojego kodu pocztowego ani wieku twojego dziecka.',
      'O trybie wizyty zapamiętujemy tylko, czy jest włączony, czy wyłączony. Mówi to coś o telefonie, a nic o rodzinie.',
      'Wybrany język zapamiętuje to urządzenie. W trybie wizyty, albo gdy język przychodzi z linkiem, pamięta go tylko ta karta.',
      '„Zakończ wizytę” usuwa plan, wyszukiwanie i to, do czego prowadzi przycisk „Wstecz”, we wszystkich otwartych kartach tej wyszukiwarki. Historia samej przeglądarki może nadal pokazywać otwierane strony. Żadna strona internetowa nie może jej usunąć: zrób to w ustawieniach przeglądarki albo używaj okna prywatnego.',
    ],
    offlineTitle: 'Co jest zapisane na czas bez zasięgu',
    offline:
      'Strony i pliki samej wyszukiwarki, na przykład lista miejsc i mapa, mogą być zapisane na tym urządzeniu, żeby otwierały się bez zasięgu. Są takie same dla wszystkich i nic o tobie nie mówią. Można je usunąć w ustawieniach przeglądarki.',
    deskTitle: 'Jeśli prowadzisz listę dla rady (council)',
    desk: 'Strona „desk”, dla osób, które prowadzą listę, zapisuje roboczą wersję listy na urządzeniu, na którym się jej używa (w pamięci przeglądarki, IndexedDB): co jest opublikowane, co zmieniono, dziesięć ostatnich list, nazwę zespołu oraz do których miejsc dzwoniono i którego dnia. Nie mówi to nic o rodzinie, nie jest nigdzie wysyłane i zostaje, dopóki się tego nie wyrzuci na stronie „desk” albo nie usunie w ustawieniach przeglądarki. „Zakończ wizytę” tego nie rusza.',
    addressTitle: 'Co jest w pasku adresu',
    address:
      'To, o co pytasz, na przykład kod pocztowy, wiek albo dni, jest zapisane w adresie strony po znaku #. Twoja przeglądarka nie wysyła tej części ani nam, ani nikomu innemu. Zostaje to w historii twojej przeglądarki, tak jak każda strona, którą otwierasz.',
    shareTitle: 'Jeśli wysyłasz link',
    share:
      'Jeśli skopiujesz adres i wyślesz go komuś, ta osoba zobaczy, o co pytasz, razem z kodem pocztowym, jeśli jest wpisany. Jeśli tego nie chcesz, najpierw usuń kod pocztowy.',
    locationTitle: 'Jeśli używasz swojego położenia',
    location:
      'Pytamy telefon, gdzie jest, tylko wtedy, gdy naciśniesz przycisk, i tylko raz. Położenie jest zaokrąglane do około 100 metrów i używane na twoim urządzeniu. Nigdy nie musisz go podawać.',
    othersTitle: 'Inne firmy',
    others:
      'Ta wyszukiwarka nie wczytuje niczego od żadnej innej firmy: ani map, ani czcionek, ani skryptów. Linki do innych stron, na przykład do Google Maps z drogą, nic nie robią, dopóki ich nie naciśniesz. Potem jesteś na stronie tej firmy i obowiązują jej zasady.',
    reportTitle: 'Jeśli zgłaszasz nam, że coś jest nie tak',
    report:
      'Tam, gdzie jest adres e-mail, przycisk otwiera e-mail w twojej własnej aplikacji pocztowej. Nic nie zostanie wysłane, dopóki go nie wyślesz. Jest w nim strona i wpis, i nic z tego, czego szukasz.',
    serverTitle: 'Co widzi komputer tej strony',
    server:
      'Tak jak przy każdej stronie internetowej, twoja przeglądarka prosi nasz komputer o strony i pliki, a on, odpowiadając, może widzieć twój adres internetowy. Może widzieć, którą stronę otwierasz, na przykład stronę jednej biblioteki. Nie może widzieć, czego szukasz. Tam, gdzie rada (council) publikuje dokładne kody pocztowe, strona prosi o plik dla pierwszej połowy twojego kodu, na przykład NR19, i tylko wtedy, gdy wpiszesz cały kod.',
    askTitle: 'Kogo zapytać i co zrobić, jeśli coś cię nie zadowala',
    ask: 'Za te informacje odpowiada {council}. Tam można pytać o prywatność.',
    askUnknown: 'Zapytaj radę (council), której region oglądasz.',
    complain: 'Jeśli odpowiedź cię nie zadowala, możesz złożyć skargę. Skargi przyjmuje {office}.',
    office: 'Information Commissioner’s Office (brytyjski urząd ochrony danych)',
    checked: 'Ostatnio sprawdzono {reviewed}.',
  },
  accessibility: {
    title: 'Deklaracja dostępności',
    about:
      'Ta deklaracja dotyczy {product}: każdej strony, także tam, gdzie jest pokazana wewnątrz innej strony internetowej. Nie dotyczy tej innej strony ani stron, do których ona prowadzi.',
    runBy: 'Za to wszystko odpowiada {council}.',
    wish: 'Chcemy, żeby mogło z tego korzystać jak najwięcej osób.',
    able: 'Powinno się dać:',
    abilities: [
      'powiększyć tekst dwa razy albo powiększyć stronę do 400% tak, żeby nic nie wychodziło poza ekran',
      'korzystać ze wszystkiego tylko klawiaturą',
      'korzystać bez mapy: na liście jest wszystko to, co na mapie',
      'korzystać z czytnikiem ekranu',
      'korzystać w jasnych, ciemnych i kontrastowych kolorach oraz bez ruchomych obrazów',
    ],
    plain: 'Staraliśmy się pisać jak najprościej.',
    howTitle: 'Jak bardzo wszystko jest dostępne',
    how: 'Wiemy, że niektóre rzeczy nie są jeszcze takie, jak trzeba, albo nie są jeszcze sprawdzone:',
    limits: [
      'Mapa to rysunek. Osoba, która go nie widzi, nie zrozumie go w całości, a nazwy miast na mapie nie rosną, gdy powiększysz tekst. Do każdej pinezki można dojść klawiaturą i każda ma nazwę, a wszystko, co jest na mapie, jest też na liście.',
      'W małej ramce na innej stronie internetowej mapa i filtry mają mało miejsca. „Otwórz pełną wyszukiwarkę” prowadzi do tego samego wyszukiwania na osobnej stronie.',
      'Bez JavaScriptu jest lista wszystkich miejsc i strona każdego z nich, ale nie ma wyszukiwania, mapy ani dat.',
      'Sprawdzaliśmy automatycznymi narzędziami i klawiaturą. Nie sprawdziliśmy jeszcze ze wszystkimi popularnymi czytnikami ekranu ani z osobami z niepełnosprawnościami.',
      'Linki do innych stron internetowych prowadzą do stron, na które nie mamy wpływu.',
    ],
    inLanguages:
      'Można czytać w tych językach: {languages}. Nazwy, adresy i wiele z tego, co grupy i miejsca mówią same o sobie, są tylko po angielsku.',
    unread:
      'Przetłumaczone przez komputer i jeszcze nieprzeczytane przez kogoś, kto zna ten język: {languages}.',
    contactTitle: 'Co zrobić, jeśli nie możesz korzystać z części tej strony',
    contact:
      'Poproś o te informacje w inny sposób, na przykład przez telefon, dużym drukiem albo w prostszej formie. Zapytaj: {council}. Powiedz, która to była strona i czego potrzebujesz.',
    reportTitle: 'Jak zgłosić nam problem',
    report:
      'Chcemy o tym wiedzieć. Jeśli znajdziesz coś, czego nie ma na tej stronie, albo uważasz, że nie przestrzegamy przepisów o dostępności, powiedz nam w dowolny ze sposobów podanych wyżej. Powiedz, która to była strona i co poszło nie tak.',
    contactUnknown: 'Zapytaj radę (council), której region oglądasz.',
    phone: 'Telefon:',
    email: 'Adres e-mail:',
    website: 'Strona internetowa:',
    enforcementTitle: 'Jeśli odpowiedź cię nie zadowala',
    enforcement:
      'Equality and Human Rights Commission (EHRC, komisja do spraw równości i praw człowieka) pilnuje przestrzegania przepisów Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 („przepisy o dostępności”). Jeśli odpowiedź na twoją skargę cię nie zadowala, skontaktuj się z: {service}.',
    service: 'Equality Advisory and Support Service (poradnia do spraw równości)',
    technicalTitle: 'Informacje techniczne o dostępności tej strony',
    technical:
      '{council} ma obowiązek dbać o dostępność swoich stron internetowych, zgodnie z przepisami Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. To samo obowiązuje tę wyszukiwarkę.',
    technicalAnyCouncil:
      'Rada (council) ma obowiązek dbać o dostępność swoich stron internetowych, zgodnie z przepisami Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. To samo obowiązuje tę wyszukiwarkę.',
    statusTitle: 'Stan zgodności',
    status:
      'Ta strona jest częściowo zgodna ze standardem Web Content Accessibility Guidelines w wersji 2.2 AA, z powodu tego, co jest wymienione pod nagłówkiem „Treści, które nie są dostępne”, oraz dlatego, że nie jest jeszcze w pełni sprawdzona.',
    conformance:
      'Nasze własne testy automatyczne (axe-core, z regułami dla 2.2 AA) nie znajdują błędów na żadnej stronie, w wersji jasnej i ciemnej. Testy automatyczne znajdują mniej więcej połowę tego, co może być źle.',
    nonTitle: 'Treści, które nie są dostępne',
    map: {
      title: 'Znalezione przez nas',
      said: 'Nazwy na mapie są narysowane i nie są tekstem (WCAG 1.4.5 Images of text, 1.4.4 Resize text). Nie planujemy tego zmieniać, bo map te przepisy nie obejmują: patrz niżej.',
    },
    burden: {
      title: 'Nieproporcjonalne obciążenie',
      said: 'Na nic takiego się nie powołujemy.',
    },
    notTested: {
      title: 'Jeszcze niesprawdzone pod kątem standardu',
      said: 'Czytniki ekranu w telefonach, sterowanie głosem oraz cała wyszukiwarka z osobami z niepełnosprawnościami. Dopóki tego nie zrobimy, nie mówimy, że spełnia ona cały standard.',
    },
    outOfScope: {
      title: 'Czego przepisy nie obejmują',
      said: 'Nie ma tu plików PDF ani filmów. Przepisy nie obejmują map internetowych, jeśli informacje potrzebne do znalezienia drogi są podane w inny, dostępny sposób. Tutaj tak jest: każde miejsce ma adres, odległość i drogę opisaną słowami lub linkami.',
    },
    betterTitle: 'Co robimy, żeby było lepiej',
    better: [
      'Nasze testy działają od nowa przy każdej zmianie wyszukiwarki i kończą się niepowodzeniem, jeśli znajdą błąd na którejś stronie.',
      'Do zrobienia: testy z popularnymi czytnikami ekranu, ze sterowaniem głosem i z osobami z niepełnosprawnościami. To, co wykażą, ma być wymienione tutaj, dopóki nie zostanie naprawione.',
    ],
    preparedTitle: 'Jak przygotowano tę deklarację',
    prepared: 'Tę deklarację przygotowano {prepared}. Ostatnio przejrzano ją {reviewed}.',
    tested:
      'Wyszukiwarkę ostatnio sprawdzono {reviewed} pod kątem standardu WCAG 2.2 AA. Zrobili to jej twórcy: każdy rodzaj strony, narzędziem axe-core w wersji jasnej i ciemnej, tylko klawiaturą, przy szerokości 320 pikseli i z tekstem powiększonym dwa razy. Nikt z zewnątrz jej nie sprawdzał.',
  },
} as const satisfies PartIn<'pl', 'statements'>
