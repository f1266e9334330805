/** Invented sentences of a language. */
export interface Phrases {
  readonly purposes: readonly [string, ...string[]];
  /** What policies say of cookies as such. */
  readonly chatter: readonly [string, ...string[]];
  readonly navigation: readonly string[];
  readonly note: string;
  /** Sentences that declare a cookie, with gaps for its name, its span of time and what it does. */
  readonly prose: readonly [Sentences, ...Sentences[]];
}

interface Sentences {
  readonly lasting: (name: string, span: string, purpose: string) => string;
  readonly session: (name: string, purpose: string) => string;
}

const en: Phrases = {
  purposes: [
    'Counts how often a page is opened.',
    'Keeps you signed in while you move between pages.',
    'Remembers which size of letters you like.',
    'Protects forms from requests that others forge',
    'Notes that you answered the question about cookies',
    'Tells returning visitors from new ones.',
    'Shares the work among several machines.',
    'Holds what you put into the basket, until you order',
    'Recognises robots.',
    'Measures whether an advertisement was seen, and where.',
  ],
  chatter: [
    'A cookie is a small file that a site leaves in your browser.',
    'You may delete cookies whenever you like, in the settings of your browser.',
    'Write to us if anything in this policy is not clear.',
  ],
  navigation: ['Home', 'Catalogue', 'News', 'Sign in', 'Legal notice'],
  note: 'Counted from your last visit.',
  prose: [
    {
      lasting: (name, span, purpose) => `The cookie ${name} ${purpose}. It expires after ${span}.`,
      session: (name, purpose) => `The cookie ${name} ${purpose}. It is deleted at the end of the session.`,
    },
    {
      lasting: (name, span, purpose) => `We set a cookie named “${name}”, which ${purpose} and is stored for ${span}.`,
      session: (name, purpose) => `We set a session cookie named “${name}”, which ${purpose}.`,
    },
  ],
};

const fr: Phrases = {
  purposes: [
    'Compte les pages ouvertes.',
    'Maintient la connexion pendant la navigation.',
    'Retient la taille des lettres choisie',
    'Protège les formulaires contre les requêtes falsifiées.',
    'Note la réponse donnée au bandeau',
    'Distingue les nouveaux visiteurs des habitués.',
    'Répartit le travail entre plusieurs machines.',
    'Garde le contenu du panier, avant la commande',
    'Reconnaît les robots.',
  ],
  chatter: [
    'Un cookie est un petit fichier déposé dans votre navigateur.',
    'Vous pouvez effacer les cookies à tout moment dans votre navigateur.',
    'Écrivez-nous si un point de cette politique vous semble obscur.',
  ],
  navigation: ['Accueil', 'Catalogue', 'Actualités', 'Connexion', 'Mentions légales'],
  note: 'À compter de la dernière visite.',
  prose: [
    {
      lasting: (name, span, purpose) => `Le cookie ${name} ${purpose}. Il expire au bout de ${span}.`,
      session: (name, purpose) => `Le cookie ${name} ${purpose}. Il est supprimé à la fin de la session.`,
    },
    {
      lasting: (name, span, purpose) =>
        `Nous déposons un cookie nommé « ${name} », qui ${purpose} et est conservé pendant ${span}.`,
      session: (name, purpose) => `Nous déposons un cookie de session nommé « ${name} », qui ${purpose}.`,
    },
  ],
};

const de: Phrases = {
  purposes: [
    'Zählt, wie oft eine Seite geöffnet wird.',
    'Hält die Anmeldung aufrecht.',
    'Merkt sich die gewählte Schriftgröße',
    'Schützt Formulare vor gefälschten Anfragen.',
    'Hält fest, wie die Frage nach Cookies beantwortet wurde',
    'Unterscheidet neue von bekannten Besuchern.',
    'Verteilt die Arbeit auf mehrere Rechner.',
    'Behält den Inhalt des Warenkorbs, bis bestellt wird',
    'Erkennt Roboter.',
  ],
  chatter: [
    'Ein Cookie ist eine kleine Datei, die eine Seite im Browser ablegt.',
    'Cookies lassen sich im Browser jederzeit löschen.',
    'Schreiben Sie uns, wenn etwas an dieser Erklärung unklar ist.',
  ],
  navigation: ['Startseite', 'Katalog', 'Neuigkeiten', 'Anmelden', 'Impressum'],
  note: 'Gerechnet ab dem letzten Besuch.',
  prose: [
    {
      lasting: (name, span, purpose) => `Das Cookie ${name} ${purpose}. Es wird nach ${span} gelöscht.`,
      session: (name, purpose) => `Das Cookie ${name} ${purpose}. Es wird am Ende der Sitzung gelöscht.`,
    },
    {
      lasting: (name, span, purpose) =>
        `Wir setzen ein Cookie namens „${name}“: Es ${purpose}. Gespeichert wird es für ${span}.`,
      session: (name, purpose) => `Wir setzen ein Sitzungscookie namens „${name}“: Es ${purpose}.`,
    },
  ],
};

const es: Phrases = {
  purposes: [
    'Cuenta las veces que se abre una página.',
    'Mantiene la sesión iniciada entre páginas.',
    'Recuerda el tamaño de letra elegido',
    'Protege los formularios contra peticiones falsas.',
    'Anota la respuesta al aviso',
    'Distingue a los visitantes nuevos de los habituales.',
    'Reparte el trabajo entre varias máquinas.',
    'Guarda el contenido de la cesta, antes del pedido',
    'Reconoce a los robots.',
  ],
  chatter: [
    'Una cookie es un pequeño archivo que un sitio deja en el navegador.',
    'Las cookies se pueden borrar en cualquier momento desde el navegador.',
    'Escríbanos si algo de esta política no queda claro.',
  ],
  navigation: ['Inicio', 'Catálogo', 'Noticias', 'Entrar', 'Aviso legal'],
  note: 'Contado desde la última visita.',
  prose: [
    {
      lasting: (name, span, purpose) => `La cookie ${name} ${purpose}. Caduca a los ${span}.`,
      session: (name, purpose) => `La cookie ${name} ${purpose}. Se elimina al final de la sesión.`,
    },
    {
      lasting: (name, span, purpose) =>
        `Usamos una cookie llamada «${name}», que ${purpose} y se conserva durante ${span}.`,
      session: (name, purpose) => `Usamos una cookie de sesión llamada «${name}», que ${purpose}.`,
    },
  ],
};

const uk: Phrases = {
  purposes: [
    'Рахує відкриті сторінки.',
    'Зберігає вхід на сайт між сторінками.',
    'Запам’ятовує вибраний розмір літер',
    'Захищає форми від підроблених запитів.',
    'Відрізняє нових відвідувачів від постійних.',
    'Розподіляє роботу між кількома машинами.',
    'Розпізнає роботів.',
  ],
  chatter: [
    'Cookie — це невеликий файл, який сайт залишає у вашому браузері.',
    'Ви можете видалити файли cookie у браузері, коли захочете.',
    'Напишіть нам, якщо щось у цій політиці незрозуміло.',
  ],
  navigation: ['Головна', 'Каталог', 'Новини', 'Увійти', 'Правова інформація'],
  note: 'Від останнього відвідування.',
  prose: [
    {
      lasting: (name, span, purpose) => `Файл cookie ${name} ${purpose}. Він зберігається ${span}.`,
      session: (name, purpose) => `Файл cookie ${name} ${purpose}. Він видаляється після закриття браузера.`,
    },
  ],
};

const OWN: Readonly<Record<string, Phrases>> = { en, fr, de, es, uk };

/** The tags of the languages that have sentences of their own. */
export const SPOKEN = Object.keys(OWN);

/** The sentences of a language; English ones where it has none of its own. */
export const phrasesIn = (tag: string): Phrases => OWN[tag] ?? en;
