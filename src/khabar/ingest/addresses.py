"""Which addresses may be asked: http and https on the open internet, each host resolved once and connected to as checked."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from khabar.errors import ConfigError
from khabar.ingest.refused import Refused
from khabar.model import Record

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[..., Sequence[tuple[Any, ...]]]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRACKING = re.compile(r"(?:^|&)(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)=[^&]*", re.IGNORECASE)


class Target(Record, frozen=True, kw_only=True):
    """Where to connect to for an address: `host` is asked for by name, `places` are what it was resolved and checked to."""

    scheme: str
    host: str
    port: int
    path: str
    places: tuple[tuple[int, tuple[Any, ...]], ...]


def networks(allowed: Sequence[str]) -> tuple[Network, ...]:
    """Networks that are asked although they are not public.

    Raises:
        ConfigError: one that is none.
    """
    try:
        return tuple(ipaddress.ip_network(n, strict=False) for n in allowed)
    except ValueError as error:
        raise ConfigError(f"--allow-address {error}; give a network such as 127.0.0.0/8") from error


def tidy(url: str) -> str:
    """An address without its fragment and without what only tells who sent the reader."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, _TRACKING.sub("", parts.query).lstrip("&"), ""))


def split(url: str) -> tuple[str, str, int, str]:
    """Scheme, host, port and path with query of an address, in ASCII.

    Raises:
        Refused: another scheme, a name and password in it, no host.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        host = host if ":" in host else host.encode("idna").decode("ascii") if host else ""
    except (ValueError, UnicodeError) as error:
        raise Refused(f"no address ({error})", "give http://… or https://…") from error
    if parts.scheme not in ("http", "https"):
        raise Refused(f"scheme {parts.scheme or 'missing'}", "only http and https are fetched")
    if parts.username is not None or parts.password is not None:
        raise Refused("a name and password in the address", "take them out; khabar signs in nowhere")
    if not host:
        raise Refused("no host in the address", "give http://… or https://…")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]|")
    return parts.scheme, host, port or (443 if parts.scheme == "https" else 80), f"{path}?{query}" if query else path


def target(url: str, allowed: Sequence[Network] = (), resolve: Resolve = socket.getaddrinfo) -> Target:
    """Where to connect to for an address.

    Args:
        url: the address.
        allowed: networks that are asked although they are not public.
        resolve: as socket.getaddrinfo; called once, and what it says is what is connected to.

    Raises:
        Refused: an address that is not http(s), has no host, or leads to a place that is not public.
    """
    scheme, host, port, path = split(url)
    try:
        found = resolve(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Refused(f"host {host} cannot be resolved ({error})", "look at the name; try again later", passing=True) from error
    places = []
    for family, _, _, _, place in found:
        if family not in (socket.AF_INET, socket.AF_INET6):
            continue
        address = ipaddress.ip_address(str(place[0]).partition("%")[0])
        if not _open(address) and not any(address in network for network in allowed):
            raise Refused(f"{host} is at {address}, which is not public", f"--allow-address {address} lets it be asked, if that is meant")
        places.append((int(family), tuple(place)))
    if not places:
        raise Refused(f"host {host} has no address", "look at the name")
    return Target(scheme=scheme, host=host, port=port, path=path, places=tuple(places))


def _open(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether an address lies in the open internet; those that carry an IPv4 address are judged by that too."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return _open(inner)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified or address.is_link_local)
