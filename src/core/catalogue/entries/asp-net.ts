import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const aspNet: Provider = {
  provider: 'ASP.NET',
  cookies: [
    {
      names: ['ASP.NET_SessionId', 'ASPSESSIONID*', '.AspNetCore.Session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('.ASPXAUTH', '.AspNetCore.*', '__RequestVerificationToken*'),
    },
    {
      names: ['.ASPXAUTH', '.AspNet.ApplicationCookie', '.AspNetCore.Cookies', '.AspNetCore.Identity.Application'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('ASP.NET_SessionId', '.AspNetCore.*'),
    },
    {
      names: ['__RequestVerificationToken*', '.AspNetCore.Antiforgery.*'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('ASP.NET_SessionId', '.AspNetCore.*'),
    },
    {
      names: ['.AspNetCore.Culture'],
      category: 'preferences',
      sentence: 'language',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('.AspNetCore.*'),
    },
    {
      names: ['.AspNetCore.Mvc.CookieTempDataProvider'],
      category: 'necessary',
      sentence: 'message',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('.AspNetCore.*'),
    },
    {
      names: ['.ASPXANONYMOUS'],
      category: 'necessary',
      sentence: 'session',
      lifetime: lasting(70 * DAY),
      setBy: ['response'],
      certainWhen: beside('ASP.NET_SessionId'),
    },
  ],
};
