"""A Django site in one file: sessions, a log-in form with its CSRF token, and a language switch.

    python3 site.py PORT FOLDER

serves it on the loopback interface, with its database in FOLDER. Everything about cookies is Django's own default.
"""

import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpResponse
from django.template import engines
from django.urls import include, path

port, folder = sys.argv[1:]

settings.configure(
    SECRET_KEY="only for tests",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(folder, "site.sqlite3")}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.locale.LocaleMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    LANGUAGES=[("en", "English"), ("fr", "French")],
    USE_I18N=True,
    # The tests stand a server with a certificate before it.
    SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
)
django.setup()

from django.contrib.auth import authenticate, get_user_model, login, logout  # noqa: E402  (needs the settings)

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Town</title></head><body>
<form id="log-in" method="post" action="/login/">{% csrf_token %}<button>Log in</button></form>
<form id="log-out" method="post" action="/logout/">{% csrf_token %}<button>Log out</button></form>
<form id="language" method="post" action="/i18n/setlang/">{% csrf_token %}
<input type="hidden" name="language" value="fr"><button>fr</button></form></body></html>"""


def page(request):
    return HttpResponse(engines["django"].from_string(PAGE).render({}, request))


def log_in(request):
    login(request, authenticate(request, username="visitor", password="visitor"))
    return page(request)


def log_out(request):
    logout(request)
    return page(request)


urlpatterns = [
    path("", page),
    path("login/", log_in),
    path("logout/", log_out),
    path("i18n/", include("django.conf.urls.i18n")),
]

call_command("migrate", verbosity=0)
get_user_model().objects.create_user("visitor", password="visitor")
call_command("runserver", f"127.0.0.1:{port}", use_reloader=False)
