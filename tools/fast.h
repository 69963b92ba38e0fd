/* Look-ups and comparisons that the compiled reader makes a hundred thousand times a report, decided here where they are plain; everything else goes to
   the functions of Python and of mypyc's runtime that they stand in for. Included before each C file of the reader (compile_reader.py): the first part in
   the place of functions of Python, which mypyc's runtime calls too, the second in the place of functions of that runtime. */

#include <Python.h>
#include <structmember.h>
#include "CPy.h"

#define KHABAR_HERE static inline __attribute__((always_inline, unused))
#if defined(__GNUC__) && !defined(__clang__)
#define KHABAR_CALL static __attribute__((noinline, unused, optimize("O2")))
#else
#define KHABAR_CALL static __attribute__((noinline, unused))
#endif

/* The characters of a string; nearly all are compact. */
KHABAR_HERE const char *khabar_data(PyObject *str) {
    if (((PyASCIIObject *)str)->state.compact) {
        return (const char *)str + (((PyASCIIObject *)str)->state.ascii ? sizeof(PyASCIIObject) : sizeof(PyCompactUnicodeObject));
    }
    return ((PyUnicodeObject *)str)->data.any;
}

/* Whether two strings that are as long as each other are the same. */
KHABAR_CALL int khabar_alike(PyObject *one, PyObject *other) {
    size_t kind = ((PyASCIIObject *)one)->state.kind;
    if (kind != ((PyASCIIObject *)other)->state.kind) {
        return 0;
    }
    const char *a = khabar_data(one), *b = khabar_data(other);
    size_t size = (size_t)PyUnicode_GET_LENGTH(one) * kind;
    return size == 0 || (*a == *b && (size == 1 || memcmp(a, b, size) == 0));
}

/* Whether a string begins (direction -1) or ends with another. */
KHABAR_CALL int khabar_tail(PyObject *str, PyObject *part, Py_ssize_t start, Py_ssize_t end, int direction) {
    Py_ssize_t length = PyUnicode_GET_LENGTH(str), short_length = PyUnicode_GET_LENGTH(part);
    if (start != 0 || end != length || short_length == 0) {
        return PyUnicode_Tailmatch(str, part, start, end, direction);
    }
    if (short_length > length) {
        return 0;
    }
    int kind = PyUnicode_KIND(str);
    if (kind != (int)PyUnicode_KIND(part)) {
        return PyUnicode_Tailmatch(str, part, start, end, direction);
    }
    const char *a = khabar_data(str), *b = khabar_data(part);
    if (direction > 0) {
        a += (length - short_length) * kind;
    }
    return *a == *b && memcmp(a, b, (size_t)short_length * (size_t)kind) == 0;
}
#define PyUnicode_Tailmatch khabar_tail

/* Whether a string stands in another: mostly one mark or word among a few marks. */
KHABAR_CALL int khabar_inside(PyObject *str, PyObject *part) {
    Py_ssize_t length = PyUnicode_GET_LENGTH(str), short_length = PyUnicode_GET_LENGTH(part);
    if (short_length > length) {
        return 0;
    }
    if (short_length != 1 || length > 16) {
        return PyUnicode_Contains(str, part);
    }
    Py_UCS4 wanted = PyUnicode_READ_CHAR(part, 0);
    int kind = PyUnicode_KIND(str);
    const void *data = PyUnicode_DATA(str);
    for (Py_ssize_t at = 0; at < length; at++) {
        if (PyUnicode_READ(kind, data, at) == wanted) {
            return 1;
        }
    }
    return 0;
}
#define PyUnicode_Contains khabar_inside

/* Most lists have room for one more. */
KHABAR_CALL int khabar_append(PyObject *list, PyObject *item) {
    Py_ssize_t length = PyList_GET_SIZE(list);
    if (length >= ((PyListObject *)list)->allocated) {
        return PyList_Append(list, item);
    }
    Py_INCREF(item);
    ((PyListObject *)list)->ob_item[length] = item;
    Py_SET_SIZE((PyVarObject *)list, length + 1);
    return 0;
}
#define PyList_Append khabar_append

/* Whether a string is in a list or tuple of strings. */
KHABAR_CALL int khabar_within(PyObject *sequence, PyObject *item) {
    if (PyUnicode_CheckExact(item) && (PyTuple_CheckExact(sequence) || PyList_CheckExact(sequence))) {
        PyObject **own = PySequence_Fast_ITEMS(sequence), **end = own + Py_SIZE(sequence);
        for (; own < end && (PyUnicode_CheckExact(*own) || *own == Py_None); own++) {
            if (*own == item || (*own != Py_None && PyUnicode_GET_LENGTH(*own) == PyUnicode_GET_LENGTH(item) && khabar_alike(*own, item))) {
                return 1;
            }
        }
        if (own == end) {
            return 0;
        }
    }
    return PySequence_Contains(sequence, item);
}
#define PySequence_Contains khabar_within

#if !defined(Py_GIL_DISABLED) && PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030C0000  /* the insides of these are those of Python 3.11 */

#ifndef Py_BUILD_CORE
#define Py_BUILD_CORE
#endif
#undef _PyGC_FINALIZED
#include "internal/pycore_dict.h"
#include "internal/pycore_long.h"

/* The hash of a string, -1 for anything else. */
KHABAR_HERE Py_hash_t khabar_hash(PyObject *key) {
    if (!PyUnicode_CheckExact(key)) {
        return -1;
    }
    Py_hash_t hash = ((PyASCIIObject *)key)->hash;
    return hash != -1 ? hash : PyObject_Hash(key);
}

/* Whether a key that was met on the way is the one looked for. */
KHABAR_HERE int khabar_met(PyObject *met, PyObject *key) {
    return met == key || (PyUnicode_GET_LENGTH(met) == PyUnicode_GET_LENGTH(key) && khabar_alike(met, key));
}

/* A set is searched from the place of the hash on, until an empty one; a search that goes farther is Python's. Of numbers those of one digit of Python's
   are looked for, which are their own hash. */
KHABAR_CALL int khabar_in_set(PyObject *set, PyObject *key) {
    int number = PyLong_CheckExact(key) && (size_t)Py_SIZE(key) <= 1;
    Py_hash_t hash = number ? (Py_SIZE(key) ? (Py_hash_t)((PyLongObject *)key)->ob_digit[0] : 0) : khabar_hash(key);
    if (hash != -1) {
        size_t mask = (size_t)((PySetObject *)set)->mask, at = (size_t)hash & mask;
        setentry *entry = ((PySetObject *)set)->table + at, *last = entry + (at + 9 <= mask ? 9 : 0);
        for (; entry <= last; entry++) {
            PyObject *met = entry->key;
            if (met == key) {
                return 1;
            }
            if (met == NULL) {
                return 0;
            }
            if (entry->hash == hash) {
                if (number ? !(PyLong_CheckExact(met) && (size_t)Py_SIZE(met) <= 1) : !PyUnicode_CheckExact(met)) {
                    break;  /* a True may be a 1 */
                }
                if (number || khabar_met(met, key)) {
                    return 1;
                }
            }
        }
    }
    return PySet_Contains(set, key);
}
#define PySet_Contains khabar_in_set

#define KHABAR_UNSURE ((PyObject *)1)

/* The value of a string in a table of strings, borrowed; NULL where it has none; KHABAR_UNSURE where only Python can tell. */
KHABAR_HERE PyObject *khabar_find(PyObject *dict, PyObject *key) {
    Py_hash_t hash = khabar_hash(key);
    PyDictKeysObject *keys = ((PyDictObject *)dict)->ma_keys;
    if (hash == -1 || keys->dk_kind != DICT_KEYS_UNICODE || keys->dk_log2_size >= 32) {
        return KHABAR_UNSURE;
    }
    size_t mask = ((size_t)1 << keys->dk_log2_size) - 1, rest = (size_t)hash, at = rest & mask;
    for (;;) {
        Py_ssize_t place = keys->dk_log2_size < 8    ? ((int8_t *)keys->dk_indices)[at]
                           : keys->dk_log2_size < 16 ? ((int16_t *)keys->dk_indices)[at]
                                                     : ((int32_t *)keys->dk_indices)[at];
        if (place >= 0) {
            PyDictUnicodeEntry *entry = DK_UNICODE_ENTRIES(keys) + place;
            if (entry->me_key == key || (((PyASCIIObject *)entry->me_key)->hash == hash && khabar_met(entry->me_key, key))) {
                return entry->me_value;
            }
        } else if (place == DKIX_EMPTY) {
            return NULL;
        }
        rest >>= 5;
        at = (at * 5 + rest + 1) & mask;
    }
}

KHABAR_CALL int khabar_ref(PyObject *dict, PyObject *key, PyObject **value) {
    PyObject *found = khabar_find(dict, key);
    if (found == KHABAR_UNSURE) {
        return PyDict_GetItemRef(dict, key, value);
    }
    *value = Py_XNewRef(found);
    return found != NULL;
}
#define PyDict_GetItemRef khabar_ref

KHABAR_CALL int khabar_in_dict(PyObject *dict, PyObject *key) {
    PyObject *found = khabar_find(dict, key);
    return found == KHABAR_UNSURE ? PyDict_Contains(dict, key) : found != NULL;
}
#define PyDict_Contains khabar_in_dict

/* Python keeps the numbers from -5 to 256, and hands them out. */
KHABAR_HERE PyObject *khabar_number(CPyTagged number) {
    if (number <= 256 << 1 && CPyTagged_CheckShort(number)) {
        return Py_NewRef((PyObject *)&_PyLong_SMALL_INTS[_PY_NSMALLNEGINTS + (number >> 1)]);
    }
    return CPyTagged_StealAsObject(number);
}

#endif

#ifdef KHABAR_READER  /* a file that mypyc made, and not its runtime */

#ifdef KHABAR_UNSURE
#define CPyTagged_StealAsObject khabar_number
#endif

KHABAR_HERE char khabar_equal(PyObject *str, PyObject *literal, Py_ssize_t length) {
    return str == literal || (PyUnicode_GET_LENGTH(str) == length && khabar_alike(str, literal));
}
#define CPyStr_EqualLiteral khabar_equal

KHABAR_HERE char khabar_same(PyObject *one, PyObject *other) {
    return one == other || (PyUnicode_GET_LENGTH(one) == PyUnicode_GET_LENGTH(other) && khabar_alike(one, other));
}
#define CPyStr_Equal khabar_same

/* The Arabic letters as strings of one character, kept as Python keeps those of Latin-1. */
__attribute__((weak, visibility("hidden"))) PyObject *khabar_letters[256];

KHABAR_HERE PyObject *khabar_letter(Py_UCS4 letter) {
    if (letter - 0x600 >= 256) {
        return PyUnicode_FromOrdinal((int)letter);
    }
    PyObject **kept = &khabar_letters[letter - 0x600];
    if (*kept == NULL && (*kept = PyUnicode_FromOrdinal((int)letter)) == NULL) {
        return NULL;
    }
    return Py_NewRef(*kept);
}

KHABAR_CALL PyObject *khabar_at(PyObject *str, CPyTagged index) {
    Py_ssize_t at = (Py_ssize_t)index >> 1, length = PyUnicode_GET_LENGTH(str);
    at += at < 0 ? length : 0;
    return CPyTagged_CheckShort(index) && at >= 0 && at < length ? khabar_letter(PyUnicode_READ_CHAR(str, at)) : CPyStr_GetItem(str, index);
}
#define CPyStr_GetItem khabar_at

/* Of slices most are empty, one character or the whole. */
KHABAR_CALL PyObject *khabar_slice(PyObject *str, CPyTagged first, CPyTagged last) {
    if (!PyUnicode_CheckExact(str) || !CPyTagged_CheckShort(first) || !CPyTagged_CheckShort(last)) {
        return CPyStr_GetSlice(str, first, last);
    }
    Py_ssize_t begin = (Py_ssize_t)first >> 1, end = (Py_ssize_t)last >> 1, length = PyUnicode_GET_LENGTH(str);
    begin += begin < 0 ? length : 0;
    end += end < 0 ? length : 0;
    begin = begin < 0 ? 0 : begin;
    end = end > length ? length : end;
    if (end - begin == 1) {
        return khabar_letter(PyUnicode_READ_CHAR(str, begin));
    }
    return begin == 0 && end == length ? Py_NewRef(str) : end <= begin ? PyUnicode_New(0, 0) : PyUnicode_Substring(str, begin, end);
}
#define CPyStr_GetSlice khabar_slice

/* An index within the list; mypyc's integers are shifted by one. */
KHABAR_HERE PyObject *khabar_borrowed(PyObject *list, CPyTagged index) {
    if (likely(CPyTagged_CheckShort(index) && index < (CPyTagged)PyList_GET_SIZE(list) << 1)) {
        return PyList_GET_ITEM(list, index >> 1);
    }
    return CPyList_GetItemBorrow(list, index);
}
#define CPyList_GetItemBorrow khabar_borrowed

KHABAR_HERE PyObject *khabar_item(PyObject *list, CPyTagged index) {
    if (likely(CPyTagged_CheckShort(index) && index < (CPyTagged)PyList_GET_SIZE(list) << 1)) {
        return Py_NewRef(PyList_GET_ITEM(list, index >> 1));
    }
    return CPyList_GetItem(list, index);
}
#define CPyList_GetItem khabar_item

#pragma GCC visibility push(hidden)

#endif
